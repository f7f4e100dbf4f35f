<#-- What the rule sets mean by a family centre, and by what is like one: the ends of "… är …". -->
<#import "/shared/functions.ftl" as functions>

<#function four><#return enumerate(functions.base?map(type -> functions.name(type)))></#function>

<#function familyCentre set>
  <#if set == "stockholm">
    <#return "en verksamhet där " + four() + " arbetar tillsammans, helt eller delvis i samma lokaler eller på samma plats">
  </#if>
  <#return "en verksamhet där " + four() + " arbetar tillsammans i samma lokaler">
</#function>

<#-- No text where the set has no such thing. -->
<#function familyCentreLike set>
  <#local child = functions.name("childHealth")>
  <#local preschool = functions.name("openPreschool")>
  <#local social = functions.name("preventiveSocial")>
  <#switch set>
    <#case "socialstyrelsen-2008">
      <#return "en verksamhet där " + child + " delar lokaler med " + preschool + " eller " + social>
    <#case "vgr-2023">
      <#return "en verksamhet där " + child + " och " + preschool + " arbetar tillsammans, eventuellt också med "
        + functions.name("midwifery") + " eller " + social>
    <#case "stockholm">
      <#return "">
  </#switch>
  <#return "en verksamhet där " + four() + " arbetar tillsammans på ett ordnat sätt inom ett närområde, "
    + "eller delar lokaler utan att alla fyra är med">
</#function>
