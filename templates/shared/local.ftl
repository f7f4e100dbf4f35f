<#-- What the region and the parties add to a section of the agreement; called last in each section. -->

<#macro local section>
<#list clauses?filter(addition -> addition.section == section) as addition>
<@added addition ""/>
</#list>
<#list additions?filter(addition -> addition.section == section) as addition>
<@added addition "Lokalt tillägg."/>
</#list>
</#macro>

<#macro added addition mark>
1. <#if mark?has_content>**${mark}** </#if><#if addition.text??>${addition.text}<#else>Dessutom gäller</#if>
<#if addition.bullets?has_content>

<#list addition.bullets as bullet>
   - ${bullet}
</#list>

</#if>
</#macro>
