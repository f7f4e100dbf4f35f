<#-- What the papers of a case and of a meeting have in common. -->

<#macro paragraphs of>
<#list of as text>
${sentence(text)}

</#list>
</#macro>

<#-- Whole sentences, numbered when there are several. -->
<#macro numbered of>
<#if of?size == 1>
${sentence(of[0])}
<#else>
<#list of as text>
1. ${sentence(text)}
</#list>
</#if>
</#macro>

<#-- What each body said, one sentence each. -->
<#macro preparation steps>
<#list steps as step>
<#if steps?size gt 1>- </#if><@prepared step/>
</#list>
</#macro>

<#macro prepared step><#compress>
<#if step.statement??>
${capitalise(step.body)} ${step.statement?remove_ending(".")}<#if step.date?? || step.paragraph??> (<@when step/>)</#if>.
<#elseif step.date??>
${capitalise(step.body)} behandlade ärendet den ${longDate(step.date)}<#if step.paragraph??>, ${nobreak(step.paragraph)}</#if>.
<#else>
${capitalise(step.body)} har behandlat ärendet<#if step.paragraph??> (${nobreak(step.paragraph)})</#if>.
</#if>
</#compress></#macro>

<#macro when decision><#compress>
<#if decision.date??>${longDate(decision.date)}<#if decision.paragraph??>, ${nobreak(decision.paragraph)}</#if><#else>${nobreak(decision.paragraph)}</#if>
</#compress></#macro>

<#-- The papers that a case rests on, by their numbers; in the pack of a meeting, by what they are called there. -->
<#macro enclosed papers>
<#list papers as paper>
- ${paper.label!("Bilaga " + paper.number)}. ${paper.title}<#if paper.date??>, ${isoDate(paper.date)}</#if><#if
  paper.secret??> (sekretess: ${paper.secret.ground})</#if>
</#list>
</#macro>

<#macro recipients sendTo>
<#if sendTo.action?has_content>
För genomförande:

<#list sendTo.action as recipient>
- ${recipient}
</#list>
</#if>

<#if sendTo.information?has_content>
För kännedom:

<#list sendTo.information as recipient>
- ${recipient}
</#list>
</#if>
</#macro>

<#-- The names in print, side by side. -->
<#macro signers people>
<#if people?size == 1>
${people[0].name}<#if people[0].title??>\
${people[0].title}</#if>
<#elseif people?has_content>
|<#list people as person> ${person.name} |</#list>
|<#list people as person>:--|</#list>
|<#list people as person> ${person.title!} |</#list>
</#if>
</#macro>

<#-- Whom to ask, within a sentence. -->
<#macro contact who><#compress>
<@person who/><#if who.phone??>, ${who.phone}</#if><#if who.email??>, ${who.email}</#if>
</#compress></#macro>

<#macro person who><#compress>
${who.name}<#if who.title??>, <@lower who.title/></#if><#if who.unit??>, ${withinSentence(who.unit)}</#if>
</#compress></#macro>

<#-- Who handles the case, and below how to reach that person; not in a copy to publish, which would say only that it is masked. -->
<#macro handler who>
Handläggare: <@person who/><#if !publishing && (who.phone?? || who.email??)>\
${who.phone!}<#if who.phone?? && who.email??>, </#if>${who.email!}</#if>
</#macro>

<#-- Where the assessment of what is best for the children is found, if it goes with the case. -->
<#macro reviewed><#list case.documents as paper><#if (paper.generate!"") == "child-rights-assessment"
  && attachments?size == case.documents?size> Prövningen finns i ${nobreak((attachments[paper?index].label!("bilaga " + attachments[paper?index].number))?replace("^Bilaga ", "bilaga ", "r"))}.</#if></#list></#macro>

<#-- A row of a table that says one thing in each row. -->
<#macro row name>
<@tableRow>
<@tableCell>${name}</@tableCell>
<@tableCell>
<#nested>
</@tableCell>
</@tableRow>
</#macro>

<#-- What a paper of a meeting is called: its title, and what it is when the title does not say so. -->
<#macro named paper><#compress><#if paper.role?? && !paper.title?starts_with(paper.role)>${paper.role}: </#if>${paper.title}</#compress></#macro>

<#-- What an item of a meeting is called: "Ärende 5: Budget", or "§ 121 Budget" where the body numbers its paragraphs. -->
<#macro headed item><#compress><#if meeting.firstParagraph??>${nobreak("§ " + item.number)} <#else>Ärende ${item.number}: </#if>${item.title}</#compress></#macro>

<#-- A title within a sentence: "utredare", but "IT-chef". -->
<#macro lower title><#if title?matches("\\p{Lu}\\p{Ll}.*")>${title?uncap_first}<#else>${title}</#if></#macro>
