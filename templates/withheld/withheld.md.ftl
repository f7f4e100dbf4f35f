<#ftl attributes={
  "subject": "meeting",
  "applies": "all",
  "documentType": "Sekretessbelagd handling",
  "fileName": "sekretess-{meeting}",
  "unit": ["meeting.body"],
  "needs": ["paper.withheld"]
}>
<#import "/shared/papers.ftl" as papers>

# Handlingen är sekretessbelagd

Handlingen ingår inte bland de handlingar som publiceras, eftersom den innehåller uppgifter som är hemliga enligt ${paper.withheld.ground}.

<@table rowHeaders=true>
<@papers.row "Sammanträde">${capitalise(meeting.body)} den ${longDate(meeting.date)}</@papers.row>
<@papers.row "Ärende"><#if meeting.firstParagraph??>${nobreak("§ " + item.number)} <#else>${item.number}. </#if>${item.title}</@papers.row>
<#if item.caseNumber??>
<@papers.row "Diarienummer">${item.caseNumber}</@papers.row>
</#if>
<#if paper.label??>
<@papers.row "Beteckning">${paper.label}</@papers.row>
</#if>
<@papers.row "Handling"><@papers.named paper/></@papers.row>
<#if paper.date??>
<@papers.row "Datum">${isoDate(paper.date)}</@papers.row>
</#if>
<@papers.row "Grund för sekretessen">${paper.withheld.ground}</@papers.row>
</@table>

Vem som helst kan begära att få läsa handlingen. Då prövas begäran, och du får det som inte är hemligt eller ett beslut som går att överklaga. Lämna begäran till <#if meeting.secretary??>${meeting.secretary}, sekreterare i ${withinSentence(meeting.body)}<#else>${withinSentence(meeting.body)}</#if>.
