<#ftl attributes={
  "subject": "case",
  "applies": "all",
  "documentType": "Barnrättsprövning",
  "fileName": "barnrattsprovning-{case}",
  "numbering": "headings",
  "dated": "case.childRights.dated",
  "unit": ["case.handler.unit"],
  "needs": ["case.childRights"],
  "requires": [
    "case.title",
    "case.number",
    "case.childRights.level",
    "case.childRights.groups[].name",
    "case.childRights.views[]",
    "case.childRights.conclusion"
  ]
}>
<#import "/shared/papers.ftl" as papers>
<#import "/shared/child-rights.ftl" as rights>
<#assign review = case.childRights>
<#-- In a draft of an assessment that nobody has begun, nothing may read as if it had been found out. -->
<#assign begun = review.knowledge??>
<#assign numbers = (rights.always + (review.articles![]))?sort>

# Prövning av barnets bästa

*${case.title}<#if case.subtitle??>. ${case.subtitle}</#if>*

## Ärendet

<#if case.summary??>
${sentence(case.summary)}
<#else>
<@rights.texts case.description "Ärendet beskrivs i tjänsteskrivelsen."/>
</#if>

<#if case.body??>
Ärendet, ${nobreak(case.number)}, avgörs av ${withinSentence(case.body)}.
</#if>
${rights.levels[review.level]}

## Berörda barn

<@table caption="Barn som beslutet rör" rowHeaders=true>
<@tableRow kind="header">
<@tableCell>Grupp</@tableCell>
<@tableCell>Hur barnen berörs</@tableCell>
<@tableCell>Antal</@tableCell>
</@tableRow>
<#list review.groups as group>
<@tableRow>
<@tableCell>${capitalise(group.name)}</@tableCell>
<@tableCell><#if !begun>${group.direct}<#elseif group.direct!true>Direkt<#else>Indirekt</#if></@tableCell>
<@tableCell><#if begun>${group.count!"Okänt"}<#else>${group.count}</#if></@tableCell>
</@tableRow>
</#list>
</@table>

## Relevanta artiklar

Barnkonventionen gäller i Sverige genom ${statutes.barnkonventionen.text}. Artiklarna 2, 3, 6 och 12 är grundprinciper
och har betydelse i varje beslut som rör barn.<#if numbers?size gt 4> I det här ärendet är även andra artiklar viktiga.</#if>

<@table caption="Artiklar i barnkonventionen, i korthet" rowHeaders=true>
<@tableRow kind="header">
<@tableCell>Artikel</@tableCell>
<@tableCell>Innehåll</@tableCell>
</@tableRow>
<#list numbers as number>
<#if number?is_first || number != numbers[number?index - 1]>
<@tableRow>
<@tableCell>${number}</@tableCell>
<@tableCell>${rights.articles[number?c]!"Se konventionens text."}</@tableCell>
</@tableRow>
</#if>
</#list>
</@table>

## Kunskapsunderlag

<#if begun>
<@rights.texts review.knowledge "Prövningen bygger inte på något särskilt kunskapsunderlag."/>
<#else>
${review.knowledge}
</#if>

## Barns och vårdnadshavares åsikter

<#if begun>
<@rights.texts review.views ""/>
<#else>
${review.views}
</#if>

## Handlingsalternativ och konsekvenser

<#if begun>
<#list review.options>
<@table caption="Alternativ, och vad de betyder för barnen" rowHeaders=true>
<@tableRow kind="header">
<@tableCell>Alternativ</@tableCell>
<@tableCell>Fördelar (+)</@tableCell>
<@tableCell>Nackdelar (−)</@tableCell>
</@tableRow>
<#items as option>
<@tableRow>
<@tableCell>${capitalise(option.name)}</@tableCell>
<@rights.points option.advantages "Inga kända"/>
<@rights.points option.disadvantages "Inga kända"/>
</@tableRow>
</#items>
</@table>
<#else>
Inget annat alternativ än förslaget har prövats.
</#list>
<#else>
${review.options}
</#if>

## Intresseavvägning

<#if begun>
<@rights.texts review.balance "I prövningen har det inte kommit fram något intresse som står emot barnens."/>
<#else>
${review.balance}
</#if>

## Bedömning av barnets bästa

${sentence(review.conclusion)}

## Kompenserande åtgärder

<#if !begun>
${review.measures}
<#elseif review.measures?has_content>
<@papers.numbered review.measures/>
<#else>
Inga kompenserande åtgärder föreslås.
</#if>

## Återkoppling och uppföljning

<#if begun>
<@rights.texts review.followUp "Det är inte bestämt hur barnen ska få veta vad som har beslutats, eller hur beslutet ska följas upp."/>
<#else>
${review.followUp}
</#if>

<#if review.responsible??>
Ansvarig: ${review.responsible}
</#if>

<#if case.handler??>
<@papers.handler case.handler/>
</#if>


