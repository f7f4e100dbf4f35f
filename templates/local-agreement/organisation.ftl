<#-- Who leads the cooperation at the centre, who coordinates it, and how decisions are made. -->

<#macro organisation>
### <@anchor name="styrgrupp"/> ${capitalise(steering)}

<#if (agreement.governance.steeringGroup)??>
<#local group = agreement.governance.steeringGroup>
<@groups.members of=group definite=steering/>
<#if !group.members?has_content>
1. Varje huvudman utser minst en ledamot i ${steering}.
</#if>
<@groups.chair of=group/>
<@groups.meetings of=group definite=steering/>
<@groups.tasks of=group definite=steering/>
<#else>
1. Parterna bildar en styrgrupp. Varje huvudman utser minst en ledamot. Styrgruppen väljer själv sin ordförande, bestämmer hur ofta den
   möts och för minnesanteckningar.
</#if>
1. ${capitalise(steering)} beslutar i gemensamma frågor inom ramen för ${it} och för de uppdrag och den budget som parterna har gett sina
   ledamöter. Gruppen beslutar inte i ärenden om enskilda och inte i frågor som en nämnd måste avgöra.

<#if (agreement.governance.managementGroup)??>
<#local group = agreement.governance.managementGroup>
### <@anchor name="ledningsgrupp"/> ${capitalise(groups.management())}

1. ${capitalise(groups.management())} leder det gemensamma arbetet mellan styrgruppens möten.
<@groups.members of=group definite=groups.management()/>
<@groups.chair of=group/>
<@groups.meetings of=group definite=groups.management()/>
<@groups.tasks of=group definite=groups.management()/>

</#if>
### <@anchor name="arbetsgrupp"/> ${capitalise(groups.working())}

1. All personal vid ${place} träffas regelbundet för att planera det gemensamma arbetet. Enskilda familjer tas upp bara om familjen har
   samtyckt till det, se <@ref name="samtycke"/>.
<#if (agreement.governance.workingGroup)??>
<#local group = agreement.governance.workingGroup>
<@groups.members of=group definite=groups.working()/>
<@groups.chair of=group/>
<@groups.meetings of=group definite=groups.working()/>
<@groups.tasks of=group definite=groups.working()/>
</#if>

### <@anchor name="samordnare"/> Samordnare

<#if hasCoordinator>
1. Parterna har en gemensam samordnare<#if coordinator.employer??>, som är anställd av ${who.short(coordinator.employer)}</#if>.<#if
   coordinator.fte??> Uppdraget omfattar ${coordinator.fte * 100} procent av en heltid.</#if><#if coordinator.mandate?has_content>
   Vad samordnaren gör och får besluta om står i <@ref name="uppdrag"/>.</#if>
1. Samordnaren är inte chef för personalen och beslutar inte i ärenden om enskilda.<#if !coordinator.mandate?has_content> Styrgruppen
   beslutar om vad uppdraget innehåller.</#if>
<#else>
1. Styrgruppen utser någon av parternas medarbetare att samordna det dagliga gemensamma arbetet, och beslutar om uppdragets innehåll och
   omfattning. Samordnaren är inte chef för personalen och beslutar inte i ärenden om enskilda.
</#if>

### <@anchor name="beslutsordning"/> Hur beslut fattas

<#if ((agreement.governance.decisionRule)!"consensus") == "majority">
1. Grupperna beslutar med enkel majoritet. En part kan inte genom ett sådant beslut få kostnader eller uppgifter som den inte har åtagit
   sig.
<#else>
1. Grupperna beslutar i enighet.
</#if>
<#if (agreement.governance.escalation)?has_content>
1. En fråga som en grupp inte kan enas om lämnas vidare<#list agreement.governance.escalation as step><#if step?index == 0>
   <#if step?has_next>först </#if><#elseif !step?has_next>
   och till sist <#else>, sedan </#if>till ${groups.step(step)}</#list>.
<#else>
1. En fråga som en grupp inte kan enas om lämnas vidare till styrgruppen, och därifrån till huvudmännen.
</#if>
</#macro>
