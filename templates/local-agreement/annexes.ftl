<#-- The bilagor of the local agreement: those that are made of the data, and those that are papers of their own. -->

<#-- How many bilagor this file makes. -->
<#function madeHere>
  <#return (centre.premises?has_content)?then(1, 0) + (priced?has_content)?then(1, 0) + (coordinator.mandate?has_content)?then(1, 0)
    + (agreement.annualCycle?has_content)?then(1, 0)>
</#function>

<#function numberOf attachment index>
  <#if attachment.no?? && attachment.no != "auto"><#return attachment.no></#if>
  <#return "" + (madeHere() + index + 1)>
</#function>

<#-- "bilaga 5", for the attachment with that id. -->
<#macro attachmentByName id><#list agreement.attachments as attachment><#if (attachment.id!"") == id>bilaga ${numberOf(attachment,
attachment?index)}</#if></#list></#macro>

<#-- All of them, as a clause. -->
<#macro attachmentList>
<#if madeHere() gt 0 || agreement.attachments?has_content>
1. Bilagorna är en del av ${it}:

<#if centre.premises?has_content>
   - <@ref name="lokalforteckning"/>: Lokalförteckning
</#if>
<#if priced?has_content>
   - <@ref name="kostnader"/>: Gemensamma kostnader
</#if>
<#if coordinator.mandate?has_content>
   - <@ref name="uppdrag"/>: Samordnarens uppdragsbeskrivning
</#if>
<#if agreement.annualCycle?has_content>
   - <@ref name="arshjul"/>: Årshjul
</#if>
<#list agreement.attachments as attachment>
   - Bilaga ${numberOf(attachment, attachment?index)}: ${attachment.title}<#if attachment.date??>, daterad den
     ${longDate(attachment.date)}</#if> (egen handling)
</#list>

</#if>
</#macro>

<#macro annexes>
<#if centre.premises?has_content>
## <@attachment name="lokalforteckning"/> Lokalförteckning

Lokalerna används av verksamheterna vid ${title}, så som <@ref name="lokaler"/> säger.

<#list centre.premises as premises>
<@premisesTable premises/>
</#list>
</#if>
<#if priced?has_content>
## <@attachment name="kostnader"/> Gemensamma kostnader

Så här stora är de kostnader som parterna delar enligt <@ref name="ekonomi"/>.<#if agreement.economy.priceYear??> Beloppen är i
${agreement.economy.priceYear?c} års priser<#if agreement.economy.vat??>, ${money.vats[agreement.economy.vat]}</#if>.<#elseif
agreement.economy.vat??> Beloppen är ${money.vats[agreement.economy.vat]}.</#if>

<@money.amountsTable name="belopp" caption="Gemensamma kostnader per år, i ${currency()}" costs=costs/>

<#assign indexed = payments?filter(item -> item.indexation??)>
<#if indexed?size == 1>
${capitalise(indexed[0].label)} räknas upp varje år enligt ${indexed[0].indexation}<@lists.stop indexed[0].indexation true/>
<#elseif indexed?has_content>
Beloppen räknas upp varje år:

<#list indexed as item>
- ${item.label}, enligt ${item.indexation}<@lists.stop item.indexation item?is_last/>
</#list>

</#if>
</#if>
<#if coordinator.mandate?has_content>
## <@attachment name="uppdrag"/> Samordnarens uppdragsbeskrivning

Samordnaren<#if coordinator.employer??> är anställd av ${who.short(coordinator.employer)} och</#if> har sitt uppdrag av parterna
tillsammans.<#if coordinator.fte??> Uppdraget omfattar ${coordinator.fte * 100} procent av en heltid.</#if> ${capitalise(steering)} följer
upp uppdraget varje år.

Samordnaren ska

<#list coordinator.mandate as task>
- ${task}<@lists.stop task task?is_last/>
</#list>

</#if>
<#if agreement.annualCycle?has_content>
## <@attachment name="arshjul"/> Årshjul

Årshjulet visar vad som återkommer varje år.

<@table rowHeaders=true>
| Månad | Vad som görs | Ansvarig |
|---|---|---|
<#list agreement.annualCycle?sort_by("month") as entry>
| ${capitalise(months.name(entry.month))} | ${entry.activity} | ${entry.responsible!} |
</#list>
</@table>
</#if>
</#macro>

<#function currency><#return ((agreement.economy.currency)!"SEK" == "SEK")?then("kronor", agreement.economy.currency!"SEK")></#function>

<#macro premisesTable of>
<#local users = present?filter(function -> (function.premises!"") == of.id)>
<@table rowHeaders=true>
| Lokal | ${of.name!of.address!"Utan namn"} |
|---|---|
<#if of.address?? && of.name??>
| Adress | ${of.address} |
</#if>
<#if of.property??>
| Fastighet | ${of.property} |
</#if>
<#if of.areaM2??>
| Yta | ${of.areaM2} kvadratmeter |
</#if>
<#if of.landlord??>
| Hyresvärd | ${of.landlord} |
</#if>
<#if of.tenant??>
| Hyresgäst | ${capitalise(who.short(of.tenant))} |
</#if>
<#if of.leaseUntil??>
| Hyresavtalet gäller till och med | ${longDate(of.leaseUntil)} |
</#if>
<#if of.accessible??>
| Tillgänglig för alla | ${of.accessible?then("Ja", "Nej, inte än")} |
</#if>
<#if users?has_content>
| Används av | ${capitalise(enumerate(users?map(function -> functions.labelDefinite(function))))} |
</#if>
</@table>
</#macro>
