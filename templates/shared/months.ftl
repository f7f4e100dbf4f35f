<#-- Months and years in words. -->
<#assign names = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]>

<#-- "juli" for 7. -->
<#function name number><#return names[number - 1]></#function>

<#-- "sex månader", "ett år", "18 månader". -->
<#function span months>
  <#if months % 12 == 0><#return numeral(months / 12, "neuter") + " år"></#if>
  <#return numeral(months, "common") + (months == 1)?then(" månad", " månader")>
</#function>
