<#-- Shared costs: who pays how much, and how it follows prices. -->
<#import "/shared/parties.ftl" as who>

<#-- What a share follows, after "fördelas efter". -->
<#assign keys = {
  "fixed": "fasta andelar",
  "headcount": "antal anställda",
  "area": "yta",
  "visits": "antal besök"
}>
<#assign intervals = {"monthly": "varje månad", "quarterly": "varje kvartal", "halfYearly": "varje halvår", "yearly": "varje år"}>
<#assign vats = {"excluded": "exklusive moms", "included": "inklusive moms"}>

<#-- "kommunen 50 procent och regionen 50 procent". -->
<#function shares list>
  <#return enumerate(list?map(share -> who.short(share.party) + " " + share.share + " procent"))>
</#function>

<#-- Each cost with what its shares follow, and the shares in per cent. -->
<#macro sharesTable name caption costs>
<#local keyed = costs.rows?filter(row -> row.key??)?has_content>
<#local first = keyed?then(3, 2)>
<@table name=name caption=caption numeric=first..(first + costs.payers?size - 1) rowHeaders=true>
| Kostnad |<#if keyed> Fördelas efter |</#if><#list costs.payers as payer> ${capitalise(who.short(payer))} |</#list>
|---|<#if keyed>---|</#if><#list costs.payers as payer>--:|</#list>
<#list costs.rows as row>
| ${row.label} |<#if keyed> <#if row.key??>${keys[row.key]}</#if> |</#if><#list row.parts as part><#if part.share??> ${part.share} %</#if> |</#list>
</#list>
</@table>
</#macro>

<#-- Each cost with its amounts, and the sum where there are several. -->
<#macro amountsTable name caption costs>
<#local rows = costs.rows?filter(row -> row.amount??)>
<#local sum = rows?size gt 1>
<@table name=name caption=caption numeric=2..(2 + costs.payers?size) totals=sum?then(1, 0) rowHeaders=true>
| Kostnad | Totalt |<#list costs.payers as payer> ${capitalise(who.short(payer))} |</#list>
|---|--:|<#list costs.payers as payer>--:|</#list>
<#list rows as row>
| ${row.label} | ${row.amount} |<#list row.parts as part><#if part.amount??> ${part.amount}</#if> |</#list>
</#list>
<#if sum>
| Summa | ${costs.total} |<#list costs.totals as total> ${total} |</#list>
</#if>
</@table>
</#macro>
