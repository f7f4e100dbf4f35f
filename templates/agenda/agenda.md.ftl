<#ftl attributes={
  "subject": "meeting",
  "applies": "all",
  "documentType": "Kallelse",
  "fileName": "kallelse-{meeting}",
  "unit": ["meeting.body"],
  "requires": [
    "meeting.body",
    "meeting.date",
    "meeting.dated",
    "meeting.start",
    "meeting.chair",
    "meeting.secretary",
    "items[].title"
  ]
}>
<#import "/shared/papers.ftl" as papers>
<#-- In a pack, every paper has a page. -->
<#assign paged = items?filter(item -> item.page??)?has_content>

<#macro listed documents>
<#list documents as paper>
- <#if paper.label??>${paper.label}. </#if><@papers.named paper/><#if
  paper.date??>, ${isoDate(paper.date)}</#if><#if paper.withheld??> (lämnas inte ut: ${paper.withheld.ground})</#if>
</#list>
</#macro>

<#macro tabled documents>
<@table numeric=[4]>
<@tableRow kind="header">
<@tableCell>Beteckning</@tableCell>
<@tableCell>Handling</@tableCell>
<@tableCell>Datum</@tableCell>
<@tableCell>Sida</@tableCell>
</@tableRow>
<#list documents as paper>
<@tableRow>
<@tableCell><#if paper.label??>${nobreak(paper.label)}<#else>–</#if></@tableCell>
<@tableCell><@packLink to=paper.destination><@papers.named paper/></@packLink><#if paper.withheld??> (<#if publishing>lämnas inte ut<#else>sekretess</#if>: ${paper.withheld.ground})</#if></@tableCell>
<@tableCell><#if paper.date??>${isoDate(paper.date)}<#else>–</#if></@tableCell>
<@tableCell>${paper.page!"–"}</@tableCell>
</@tableRow>
</#list>
</@table>
</#macro>

# Kallelse till ${withinSentence(meeting.body)} den ${longDate(meeting.date)}

<@table rowHeaders=true>
<@papers.row "Organ">${capitalise(meeting.body)}</@papers.row>
<@papers.row "Tid">${capitalise(weekday(meeting.date))} den ${longDate(meeting.date)}, klockan ${meeting.start}<#if meeting.end??>–${meeting.end}</#if></@papers.row>
<#if meeting.place??>
<@papers.row "Plats">${meeting.place}</@papers.row>
</#if>
<#if meeting.remote??>
<@papers.row "Deltagande på distans">${meeting.remote}</@papers.row>
</#if>
<@papers.row "Ordförande">${meeting.chair}</@papers.row>
<@papers.row "Sekreterare">${meeting.secretary}</@papers.row>
<#if meeting.absence??>
<@papers.row "Anmälan om frånvaro">${meeting.absence}</@papers.row>
</#if>
<#if meeting.open??>
<@papers.row "Offentlighet"><#if meeting.open>Sammanträdet är öppet för allmänheten.<#else>Sammanträdet är stängt för allmänheten.</#if></@papers.row>
</#if>
</@table>

## Ärenden

<@table numeric=paged?then([6], [])>
<@tableRow kind="header">
<@tableCell>Nr</@tableCell>
<@tableCell>Ärende</@tableCell>
<@tableCell>Diarienummer</@tableCell>
<@tableCell>Föredragande och tid</@tableCell>
<@tableCell>Slag</@tableCell>
<#if paged>
<@tableCell>Sida</@tableCell>
</#if>
</@tableRow>
<#list items as item>
<@tableRow>
<@tableCell><#if meeting.firstParagraph??>${nobreak("§ " + item.number)}<#else>${item.number}</#if></@tableCell>
<@tableCell>${item.title}</@tableCell>
<@tableCell><#if item.caseNumber??>${nobreak(item.caseNumber)}<#else>–</#if></@tableCell>
<@tableCell><#if item.presenter??>${item.presenter}<#if item.time??>, klockan ${item.time}</#if><#elseif item.time??>Klockan ${item.time}</#if><#if !item.presenter?? && !item.time??>–</#if></@tableCell>
<@tableCell><#if item.kind == "information">Information<#else>Beslut</#if></@tableCell>
<#if paged>
<@tableCell><@packLink to=item.destination>${item.page!"–"}</@packLink></@tableCell>
</#if>
</@tableRow>
</#list>
</@table>

## Handlingar

<#list items?filter(item -> item.documents?has_content) as item>
### <@papers.headed item/>

<#if paged>
<@tabled item.documents/>
<#else>
<@listed item.documents/>
</#if>

<#else>
Inga handlingar hör till ärendena.
</#list>
<#if meeting.distribution?has_content>
## Sändlista

<#list meeting.distribution as recipient>
- ${recipient}
</#list>
</#if>
