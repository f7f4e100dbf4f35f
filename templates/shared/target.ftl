<#-- For whom the centres are. -->

<#-- "blivande föräldrar, barn till och med sex års ålder, deras föräldrar och andra vuxna …": the end of "Målgruppen är …". -->
<#macro who group><#if (group.expecting)!true>blivande föräldrar, </#if>barn <@ages group/>, deras föräldrar och andra vuxna som tar hand
om barnen i vardagen</#macro>

<#macro ages group><#if (group.ageTo)??><#if ((group.ageFrom)!0) gt 0>från ${numeral(group.ageFrom, "neuter")} </#if>till och med ${numeral(group.ageTo,
"neuter")} års ålder<#elseif ((group.ageFrom)!0) gt 0>från ${numeral(group.ageFrom, "neuter")} års ålder<#else>som ännu inte har börjat i
förskoleklass</#if></#macro>
