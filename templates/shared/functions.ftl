<#-- The functions of a centre in the region's own words. -->
<#assign base = ["midwifery", "childHealth", "openPreschool", "preventiveSocial"]>

<#-- "barnmorskemottagning", "barnmorskemottagning (BMM)", "barnmorskemottagningen". -->
<#function name type><#return words[type].name></#function>
<#function full type>
  <#local short = words[type].abbreviation!"">
  <#return words[type].name + short?has_content?then(" (" + short + ")", "")>
</#function>
<#function definite type><#return words[type].definite!words[type].name></#function>

<#-- "barnmorskemottagningen (BMM)". -->
<#function fullDefinite type>
  <#local short = words[type].abbreviation!"">
  <#return definite(type) + short?has_content?then(" (" + short + ")", "")>
</#function>

<#-- Of one function of a centre, which may be of a kind of its own. -->
<#function label function>
  <#if function.type == "other"><#return function.label!function.unit!"annan verksamhet"></#if>
  <#return full(function.type)>
</#function>
<#function labelDefinite function>
  <#if function.type == "other"><#return function.label!function.unit!"den andra verksamheten"></#if>
  <#return definite(function.type)>
</#function>

<#-- Those of the centre that take part, those of one type, and the base functions that it lacks. -->
<#function present><#return centre.functions?filter(function -> function.present!true)></#function>
<#function ofType type><#return present()?filter(function -> function.type == type)></#function>
<#function missing><#return base?filter(type -> !ofType(type)?has_content)></#function>
