<#-- Statutes by their keys. Names and numbers come from the register, for the document's date; none is written here. -->

<#-- "skollagen (…)"; what the register does not have on that day is no text. -->
<#function cite key><#return (statutes[key].text)!""></#function>

<#-- "… kap. skollagen (…)". -->
<#function chapter key about>
  <#if (statutes[key].chapters[about])??><#return statutes[key].chapters[about] + " " + cite(key)></#if>
  <#return cite(key)>
</#function>

<#-- True if the statute is in force then. -->
<#function has key><#return (statutes[key].text)??></#function>

<#-- " enligt skollagen (…)", or nothing. -->
<#macro under key><#if has(key)> enligt ${cite(key)}</#if></#macro>
