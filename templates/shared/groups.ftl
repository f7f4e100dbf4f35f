<#-- The groups that lead a centre: who sits in them, how often they meet, who chairs. Each macro prints clauses. -->
<#import "/shared/parties.ftl" as who>
<#import "/shared/lists.ftl" as lists>

<#-- The words after "beslut kan fattas när". -->
<#assign quorums = {
  "allPrincipals": "alla huvudmän är företrädda",
  "majority": "mer än hälften av ledamöterna är med"
}>
<#assign rotations = {"yearly": "varje år", "everyOtherYear": "vartannat år"}>

<#-- "två gånger om året", "en gång om året". -->
<#function often times><#return numeral(times, "common") + (times == 1)?then(" gång", " gånger") + " om året"></#function>

<#-- What the groups are called in running text: their own names where these are definite forms. -->
<#function steering><#return named((agreement.governance.steeringGroup.name)!"", "styrgruppen")></#function>
<#function management><#return named((agreement.governance.managementGroup.name)!"", "ledningsgruppen")></#function>
<#function working><#return named((agreement.governance.workingGroup.name)!"", "arbetsgruppen")></#function>
<#function named name usual>
  <#local definite = !name?contains(" ") && (name?ends_with("en") || name?ends_with("et"))>
  <#return definite?then(who.uncapitalised(name), usual)>
</#function>

<#-- Who takes over an open question, after "till". -->
<#function step word>
  <#if word == "managementGroup"><#return management()></#if>
  <#if word == "steeringGroup"><#return steering()></#if>
  <#return "huvudmännen">
</#function>

<#-- "socialchef (Laxå kommun)". -->
<#function member of>
  <#if of.role??><#return who.uncapitalised(of.role) + " (" + who.short(of.party) + ")"></#if>
  <#return "en företrädare för " + who.short(of.party)>
</#function>

<#macro members of definite>
<#if of.members?has_content>
1. I ${definite} ingår ${enumerate(of.members?map(person -> member(person)))}.
</#if>
</#macro>

<#macro meetings of definite>
<#if of.meetingsPerYear??>
1. ${capitalise(definite)} möts minst ${often(of.meetingsPerYear)}<#if of.minutes!false> och för minnesanteckningar, som alla parter får del av</#if>.<#if
   of.quorum??> Beslut kan fattas när ${quorums[of.quorum]}.</#if>
<#elseif of.minutes!false>
1. ${capitalise(definite)} för minnesanteckningar, som alla parter får del av.<#if of.quorum??> Beslut kan fattas när
   ${quorums[of.quorum]}.</#if>
<#elseif of.quorum??>
1. ${capitalise(definite)} kan fatta beslut när ${quorums[of.quorum]}.
</#if>
</#macro>

<#macro chair of>
<#if of.chair??>
<#if of.chair.rotation??>
1. Ordförandeskapet går vidare till nästa huvudman ${rotations[of.chair.rotation]}. ${capitalise(who.short(of.chair.first))} börjar.
<#else>
1. ${capitalise(who.short(of.chair.first))} utser ordföranden.
</#if>
</#if>
</#macro>

<#macro tasks of definite>
<#if of.tasks?size == 1>
1. ${capitalise(definite)} ska ${of.tasks[0]}<@lists.stop of.tasks[0] true/>
<#elseif of.tasks?has_content>
1. ${capitalise(definite)} ska

<#list of.tasks as task>
   - ${task}<@lists.stop task task?is_last/>
</#list>

</#if>
</#macro>
