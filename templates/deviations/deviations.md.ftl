<#ftl attributes={
  "subject": "region",
  "documentType": "Avvikelserapport",
  "applies": "all",
  "fileName": "avvikelser",
  "requires": ["region.name"]
}>
<#assign kinds = {
  "override": "Eget värde",
  "addition": "Lokalt tillägg",
  "unusual": "Ovanligt i länet"
}>

# Avvikelser från den regionala modellen

<#if deviations?has_content>
Tabellen visar var kommunerna och deras familjecentraler skiljer sig från det som ${region.name} har bestämt för alla: egna
värden, lokala tillägg till avtalet, och värden som är ovanliga i länet där de ska vara lika.

<#assign seen = []>
<#list deviations as first>
<#if !seen?seq_contains(first.municipality)>
<#assign seen = seen + [first.municipality]>

## ${first.municipality}

<@table>
<@tableRow kind="header"/>
<@tableCell/>
Slag
<@tableCell/>
Vad
<@tableCell/>
Regionen
<@tableCell/>
Här
<#list deviations?filter(one -> one.municipality == first.municipality) as one>
<@tableRow/>
<@tableCell/>
${kinds[one.kind]}<#if one.centre?has_content>, ${one.centre}</#if>
<@tableCell/>
${one.title} (${one.file}, rad ${one.line})
<@tableCell/>
<#if one.regional.text?has_content>${one.regional.text}<#else>–</#if>
<@tableCell/>
<#if one.local.text?has_content>${one.local.text}<#else>–</#if>
</#list>
</@table>
</#if>
</#list>
<#else>
Ingen kommun och ingen familjecentral skiljer sig från det som ${region.name} har bestämt för alla.
</#if>
