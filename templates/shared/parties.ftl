<#-- The parties by the references that the data hold ("region", "municipality", the id of a board or a company). -->

<#-- What a party is called in running text once it has been introduced; a board without its municipality. -->
<#function short reference>
  <#if reference == "region"><#return region.abbreviation!region.name></#if>
  <#if reference == "municipality"><#return municipality.abbreviation!municipality.name></#if>
  <#list municipality.boards + region.boards as board>
    <#if board.id == reference><#return withinSentence(board.name)></#if>
  </#list>
  <#list municipality.parties as party>
    <#if party.id == reference><#return party.abbreviation!partyNames[reference]></#if>
  </#list>
  <#return partyNames[reference]>
</#function>

<#-- The same for several, joined as "A, B och C". -->
<#function shorts references>
  <#return enumerate(references?map(reference -> short(reference)))>
</#function>

<#-- The legal person that a reference leads to: a board is its municipality or region. -->
<#function legal reference>
  <#list municipality.boards as board><#if board.id == reference><#return "municipality"></#if></#list>
  <#list region.boards as board><#if board.id == reference><#return "region"></#if></#list>
  <#return reference>
</#function>

<#-- A title or a role within a sentence: "socialchef", but "VD". -->
<#function uncapitalised title>
  <#if title?length gt 1 && title[1]?upper_case == title[1] && title[1]?lower_case != title[1]><#return title></#if>
  <#return title?uncap_first>
</#function>

<#-- Whoever is meant, within a sentence: "den strategiska arbetsgruppen", "chefen för barnhälsovården", "Region Örebro län". -->
<#function inText name>
  <#if name?matches(r"(Den|Det|De|Chef|Chefen|Styrelsen|Direktionen|\p{Lu}\p{Ll}*(gruppen|chef|chefen|ledare|ledaren|ombudet))( .*)?")>
    <#return name?uncap_first>
  </#if>
  <#return withinSentence(name)>
</#function>

<#-- The parties of one kind. -->
<#function ofKind kind><#return parties?filter(party -> party.kind == kind)></#function>

<#-- A person or an office with how to reach it, for a list. -->
<#macro contact of>${inText(of.name)}<#if of.title??>, ${uncapitalised(of.title)}</#if><#if of.unit??>, ${of.unit}</#if><#if
of.phone??>, telefon ${of.phone}</#if><#if of.email??>, ${of.email}</#if></#macro>
