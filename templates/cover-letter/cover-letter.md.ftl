<#ftl attributes={
  "subject": "case",
  "applies": "all",
  "documentType": "Missiv",
  "fileName": "missiv-{case}",
  "dated": "case.enclosure.dated",
  "unit": ["case.handler.unit"],
  "needs": ["case.enclosure"],
  "requires": [
    "case.title",
    "case.number",
    "case.dated",
    "case.handler.name",
    "case.enclosure.text[]",
    "case.enclosure.signers[].name",
    "case.enclosure.signers[].title",
    "region.county"
  ]
}>
<#import "/shared/papers.ftl" as papers>
<#assign letter = case.enclosure>
<#-- What is sent is a proposal until the case is decided; then it is what was decided. -->
<#function day date><#return isoDate(date)?replace("-", "")?number></#function>
<#assign decided = false>
<#if (case.decision.date)??>
<#assign decided = day(case.decision.date) lte day(letter.dated!case.dated)>
</#if>
<#assign sent = "beslutet">
<#if case.documents?filter(paper -> (paper.generate!"") == "regional-agreement")?has_content && regionalNoun??>
<#assign sent = regionalNoun.definite>
</#if>

# ${case.title}

<#if case.subtitle??>
*${case.subtitle}*

</#if>
Till <#if letter.to?has_content>${enumerate(letter.to?map(name -> withinSentence(name)))}<#else>kommunerna i ${region.county}</#if>

<@papers.paragraphs letter.text/>

<#list letter.backedBy>
<#items as backer>${capitalise(backer.body)} <#if backer.date??>ställde sig bakom förslaget den ${longDate(backer.date)}<#else>står bakom förslaget</#if><#if
backer.paragraph??> (${nobreak(backer.paragraph)})</#if>.
</#items>
</#list>

## Vi ber er att

<#if letter.askedOfRecipient?has_content>
<#list letter.askedOfRecipient as request>
- ${request?remove_ending(".")}<#if request?is_last>.</#if>
</#list>
<#else>
- <#if !decided>besluta om förslaget<#elseif sent == "beslutet">fatta motsvarande beslut<#else>besluta om ${sent}</#if> i er egen organisation
- skicka oss ett utdrag ur protokollet.
</#if>

<#if letter.answerBy??>
Vi behöver ert svar senast den ${longDate(letter.answerBy)}.<#if letter.answerTo??> Skicka det till ${letter.answerTo?remove_ending(".")}.</#if>
<#elseif letter.answerTo??>
Skicka ert svar till ${letter.answerTo?remove_ending(".")}.
</#if>
<#assign replaced = (letter.replaces!"")?remove_ending(".")>
<#if letter.validFrom??>
<#if decided>${capitalise(sent)} ska gälla<#else>Förslaget är tänkt att gälla</#if> från och med den ${longDate(letter.validFrom)}<#if replaced?has_content> och då ersätta ${replaced}</#if>.
<#elseif replaced?has_content>
<#if decided>${capitalise(sent)} ska ersätta<#else>Förslaget är tänkt att ersätta</#if> ${replaced}.
</#if>

Frågor besvaras av <@papers.contact case.handler/>.

<@papers.signers letter.signers/>

<#if attachments?has_content>
## Bilagor

<@papers.enclosed attachments/>
</#if>

<#-- On one line, to keep the letter to a page; names may have commas of their own. -->
<#if letter.distribution?has_content>
<#assign commas = letter.distribution?filter(name -> name?contains(","))?has_content>
**Sändlista:** <#list letter.distribution as name>${name}<#sep><#if commas>; <#else>, </#if></#sep></#list>
</#if>
