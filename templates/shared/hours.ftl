<#-- Opening hours: days as words, and the table. -->
<#import "/shared/functions.ftl" as functions>
<#assign order = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]>
<#assign names = {
  "mon": "måndag", "tue": "tisdag", "wed": "onsdag", "thu": "torsdag", "fri": "fredag", "sat": "lördag", "sun": "söndag"
}>

<#-- "måndag–fredag" for three days or more in a row, else "måndag och onsdag". -->
<#function days list>
  <#local places = list?map(day -> order?seq_index_of(day))?sort>
  <#local first = places?first>
  <#local last = places?last>
  <#if places?size gt 2 && last - first == places?size - 1>
    <#return names[order[first]] + "–" + names[order[last]]>
  </#if>
  <#return enumerate(places?map(place -> names[order[place]]))>
</#function>

<#macro hoursTable name caption hours>
<#local seasons = hours?filter(entry -> entry.season??)?has_content>
<@table name=name caption=caption rowHeaders=true>
| Verksamhet | Dagar | Tid |<#if seasons> Period |</#if>
|---|---|---|<#if seasons>---|</#if>
<#list hours as entry>
| ${capitalise(functions.name(entry.function))} | ${capitalise(days(entry.days))} | ${entry.from}–${entry.to} |<#if seasons> <#if entry.season??>${capitalise(entry.season)}</#if> |</#if>
</#list>
</@table>
</#macro>
