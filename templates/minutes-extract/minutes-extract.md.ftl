<#ftl attributes={
  "subject": "case",
  "applies": "all",
  "documentType": "Protokollsutdrag",
  "fileName": "protokollsutdrag-{case}",
  "dated": "case.decision.date",
  "unit": ["case.decision.body", "case.body"],
  "needs": ["case.decision"],
  "requires": [
    "case.title",
    "case.number",
    "case.body",
    "case.decision.date",
    "case.decision.paragraph",
    "case.decision.adjustedBy[]",
    "case.decision.adjustedOn",
    "case.decision.certifiedBy.name | case.decision.stamped",
    "case.decision.certifiedBy.title | case.decision.stamped",
    "document.signing"
  ]
}>
<#import "/shared/papers.ftl" as papers>
<#import "/shared/signing.ftl" as signing>
<#assign decision = case.decision>
<#assign body = decision.body!case.body>
<#assign decided = decision.text?has_content?then(decision.text, case.proposals)>

# ${nobreak(decision.paragraph)} ${case.title}

<#if case.subtitle??>
*${case.subtitle}*

</#if>
<@table rowHeaders=true>
<@papers.row "Organ">${capitalise(body)}</@papers.row>
<@papers.row "Sammanträdesdatum">${isoDate(decision.date)}</@papers.row>
<@papers.row "Paragraf">${decision.paragraph}</@papers.row>
<@papers.row "Diarienummer">${case.number}</@papers.row>
</@table>

## Beslut

<#if decided?has_content>
<@papers.numbered decided/>
<#else>
${decision.text[0]}
</#if>

<#if case.summary?? || case.description?has_content>
## Sammanfattning av ärendet

<#if case.summary??>
${sentence(case.summary)}
<#else>
<@papers.paragraphs case.description/>
</#if>
</#if>

<#if case.preparation?has_content>
## Beredning

<@papers.preparation case.preparation/>
</#if>

<#if attachments?has_content || case.dated??>
## Beslutsunderlag

<#if case.dated??>
- Tjänsteskrivelse, ${isoDate(case.dated)}
</#if>
<@papers.enclosed attachments/>
</#if>

<#if (case.sendTo.action)?has_content || (case.sendTo.information)?has_content>
## Skickas till

<@papers.recipients case.sendTo/>
</#if>

## Justering

Paragrafen justerades den ${longDate(decision.adjustedOn)} av ${enumerate(decision.adjustedBy)}.

<#if publishing>
## Bestyrkande

Det här är en version för publicering. Det bestyrkta utdraget finns hos <#if
(document.publication.originalKeptBy)??>${document.publication.originalKeptBy}<#else>${withinSentence(body)}</#if>.
<#elseif decision.stamped!false>
## Bestyrkande

Utdraget stämmer med protokollet. Det bestyrks med elektronisk stämpel av ${withinSentence(body)} och har ingen underskrift.
<#else>
## Bestyrkande

Utdraget stämmer med protokollet.

<#-- A page that an e-signing service stamps has nothing on it but the heading and the names. -->
<#if document.signing == "service">
## Underskrift
</#if>

<@signatures of=[decision.certifiedBy] signing=document.signing place=case.number organisation=capitalise(body)
  labels=signing.labels roles=signing.roles + {"none": "utdraget bestyrks av"}/>
</#if>
