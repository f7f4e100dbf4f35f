<#ftl attributes={
  "subject": "region",
  "documentType": "Avvikelserapport",
  "applies": "all",
  "fileName": "avvikelser",
  "requires": ["region.name"]
}>
<#assign marks = {
  "override": "",
  "addition": "Lokalt tillägg",
  "unusual": "Ovanligt i länet"
}>

<#-- What stands in a cell; the parts of a list as a list. -->
<#macro said one value>
<#local parts = (one.kind == "addition")?then([value.text], value.text?split("; "))>
<#if !value.text?has_content>
–
<#elseif parts?size == 1>
${capitalise(value.text)}
<#else>
<#list parts as part>
- ${capitalise(part)}
</#list>
</#if>
</#macro>

<#-- What a municipality, or one of its centres, has of its own. -->
<#macro differences of>
<@table rowHeaders=true>
<@tableRow kind="header">
<@tableCell>Vad</@tableCell>
<@tableCell>Regionen</@tableCell>
<@tableCell>Lokalt</@tableCell>
<@tableCell>Rad</@tableCell>
</@tableRow>
<#list of as one>
<@tableRow>
<@tableCell><#if marks[one.kind]?has_content>${marks[one.kind]}: </#if>${one.title}</@tableCell>
<@tableCell><@said one one.regional/></@tableCell>
<@tableCell><@said one one.local/></@tableCell>
<@tableCell>${one.line}</@tableCell>
</@tableRow>
</#list>
</@table>
</#macro>

# Avvikelser från den regionala modellen

<#if deviations?has_content>
Tabellerna visar var kommunerna och deras familjecentraler skiljer sig från det som ${region.name} har bestämt för alla.
Lokala tillägg till avtalet är utmärkta, och likaså värden som är ovanliga i länet där de ska vara lika. Övriga rader är
värden som kommunen eller familjecentralen har valt själv. Sist på raden står var i filen det är skrivet.

<#assign seen = []>
<#list deviations as first>
<#if !seen?seq_contains(first.municipality)>
<#assign seen = seen + [first.municipality]>
<#assign own = deviations?filter(one -> one.municipality == first.municipality)>

## ${first.municipality}

Fil: ${first.file}

<#assign shared = own?filter(one -> !one.centre?has_content)>
<#if shared?has_content>
<@differences shared/>
</#if>
<#assign shown = []>
<#list own?filter(one -> one.centre?has_content) as here>
<#if !shown?seq_contains(here.centre)>
<#assign shown = shown + [here.centre]>

### ${capitalise(here.centreName)}

<@differences own?filter(one -> one.centre == here.centre)/>
</#if>
</#list>
</#if>
</#list>
<#else>
Ingen kommun och ingen familjecentral skiljer sig från det som ${region.name} har bestämt för alla.
</#if>
