<#ftl attributes={
  "subject": "case",
  "applies": "all",
  "documentType": "Tjänsteskrivelse",
  "fileName": "tjansteskrivelse-{case}",
  "unit": ["case.handler.unit"],
  "needs": ["case.proposals"],
  "requires": [
    "case.title",
    "case.number",
    "case.dated",
    "case.body",
    "case.proposals[]",
    "case.handler.name",
    "case.signers[].name",
    "case.signers[].title"
  ]
}>
<#import "/shared/papers.ftl" as papers>
<#-- The usual order and words; document.memoSections may give others. The signers have no heading. -->
<#assign usual = ["summary", "proposals", "description", "preparation", "assessment", "childRights", "financing"]>
<#assign closing = ["signers", "documents", "sendTo"]>
<#assign words = {
  "summary": "Sammanfattning",
  "proposals": "Förslag till beslut",
  "description": "Ärendebeskrivning",
  "preparation": "Beredning",
  "assessment": "Bedömning",
  "childRights": "Konsekvenser för barn",
  "financing": "Finansiering",
  "documents": "Bilagor",
  "sendTo": "Beslutet skickas till"
}>
<#assign chosen = document.memoSections?map(section -> section.part)>
<#-- Nothing that the case says gets lost: what the list leaves out stands before the closing parts, or last. -->
<#assign end = chosen?size>
<#list chosen as part><#if closing?seq_contains(part)><#assign end = part?index><#break></#if></#list>
<#assign order = chosen[0..<end]
  + usual?filter(part -> !chosen?seq_contains(part))
  + closing[0..0]?filter(part -> !chosen?seq_contains(part))
  + chosen[end..]
  + closing[1..]?filter(part -> !chosen?seq_contains(part))>

<#macro heading part>
<#assign own = document.memoSections?filter(section -> section.part == part && section.heading??)>
## <#if own?has_content>${own[0].heading}<#else>${words[part]}</#if>

</#macro>

# ${case.title}

<#if case.subtitle??>
*${case.subtitle}*

</#if>
Till ${withinSentence(case.body)}

<#list order as part>
<#switch part>
<#case "summary">
<#if case.summary??>
<@heading part/>
${sentence(case.summary)}
</#if>
<#break>
<#case "proposals">
<@heading part/>
<@papers.numbered case.proposals/>
<#break>
<#case "description">
<#if case.description?has_content>
<@heading part/>
<@papers.paragraphs case.description/>
</#if>
<#break>
<#case "preparation">
<#if case.preparation?has_content>
<@heading part/>
<@papers.preparation case.preparation/>
</#if>
<#break>
<#case "assessment">
<#if case.assessment?has_content>
<@heading part/>
<@papers.paragraphs case.assessment/>
</#if>
<#break>
<#case "childRights">
<#if (case.childRights.conclusion)??>
<@heading part/>
${sentence(case.childRights.conclusion)}<@papers.reviewed/>
</#if>
<#break>
<#case "financing">
<#if case.financing?has_content>
<@heading part/>
<@papers.paragraphs case.financing/>
</#if>
<#break>
<#case "signers">
<#if case.handler.unit??>
${case.handler.unit}

</#if>
<@papers.signers case.signers/>

<@papers.handler case.handler/>
<#break>
<#case "documents">
<#if attachments?has_content>
<@heading part/>
<@papers.enclosed attachments/>
</#if>
<#break>
<#case "sendTo">
<#if (case.sendTo.action)?has_content || (case.sendTo.information)?has_content>
<@heading part/>
<@papers.recipients case.sendTo/>
</#if>
<#break>
</#switch>

</#list>
