<#ftl attributes={
  "subject": "centre",
  "applies": "planned",
  "documentType": "Avsiktsförklaring",
  "fileName": "avsiktsforklaring-{municipality}",
  "requires": [
    "region.name",
    "region.county",
    "municipality.id",
    "municipality.name",
    "signatories[].name",
    "signatories[].title",
    "document.signing",
    "document.caseNumber",
    "document.dated",
    "document.parent.title",
    "document.parent.goal",
    "operators[].name"
  ]
}>
<#import "/shared/signing.ftl" as signing>
<#import "/shared/functions.ftl" as functions>
<#import "/shared/lists.ftl" as lists>
<#assign parent = document.parent>
<#assign names = operators?map(operator -> operator.name)>

# Avsiktsförklaring om <#if centre.name??>${centre.name}<#else>${centreNoun.word}</#if> i ${municipality.name}

Vi som undertecknar vill tillsammans starta ${centreNoun.article} ${centreNoun.word}<#if centre.name??>, ${centre.name},</#if> för barn och föräldrar i
${municipality.name}. Vi är:

<#list operators as operator>
- ${operator.name}<#if operator.name != operator.principal> (${operator.principal})</#if>, som ansvarar för
  ${enumerate(operator.functions?map(function -> functions.full(function)))}<@lists.stop "" operator?is_last/>
</#list>

Vi utgår från *${parent.title}*<#if parent.adoptedBy?? && parent.adoptedOn??>,
som ${withinSentence(parent.adoptedBy)} ställde sig bakom den ${longDate(parent.adoptedOn)}<#elseif parent.adoptedBy??>,
som ${withinSentence(parent.adoptedBy)} står bakom</#if>.

## Bakgrund

Att vänta barn och att vara förälder är stort, och ibland svårt. Ett stöd som finns nära och kommer tidigt ger fler
barn en trygg start i livet. Ansvaret för det stödet är delat mellan hälso- och sjukvården, förskolan och
socialtjänsten, och ingen av oss kan ge det ensam. Därför vill vi möta familjerna tillsammans.

Grunden är fyra verksamheter som arbetar sida vid sida:

- ${functions.fullDefinite("midwifery")}, som följer graviditeten och den första tiden efter förlossningen
- ${functions.fullDefinite("childHealth")}, som följer barnets hälsa och utveckling
- ${functions.fullDefinite("openPreschool")}, där barn och vuxna leker, lär och träffar andra
- ${functions.fullDefinite("preventiveSocial")}, som ger råd och stöd innan svårigheterna hinner växa.

Dit kan föräldrar komma med både stora och små frågor, lära känna andra i samma skede av livet och få hjälp vidare när
det behövs.

<#list strategies>
Vårt arbete bygger på <#items as strategy>*${strategy.title}*[^${strategy.id}]<@lists.joint strategy?index strategies?size/></#items>.
<#list strategies?filter(strategy -> strategy.targetAreas?has_content) as strategy>
Målområdena i *${strategy.title}* är våra utgångspunkter:
<#list strategy.targetAreas as area>”${area}”<@lists.joint area?index strategy.targetAreas?size/></#list>.
</#list>
</#list>

Målet i ${region.county} är ${parent.goal}. Med den här avsiktsförklaringen tar vi vår del av ansvaret för att nå dit i
${municipality.name}.

## Uppdraget

Var och en av oss ska, inom sitt ansvarsområde,

1. driva på och påverka så att det fattas beslut och vidtas konkreta åtgärder som leder fram till ${centreNoun.article} ${centreNoun.word}
2. aktivt söka lokaler <#if (centre.colocation!"") == "none">som passar verksamheterna<#else>där verksamheterna kan arbeta nära varandra</#if>.

<#if centre.plannedOpening??>
Vi siktar på att verksamheten startar den ${longDate(centre.plannedOpening)}.
</#if>
<#if centre.colocation??>
<#if centre.colocation == "full">
Verksamheterna ska finnas i gemensamma lokaler.
<#elseif centre.colocation == "partial">
Några av verksamheterna ska finnas i gemensamma lokaler, och de andra nära intill.
<#else>
Verksamheterna ska finnas på skilda platser och arbeta nära varandra i vardagen.
</#if>
</#if>
<#if centre.applicationTo??>
Avsiktsförklaringen hör till ansökan som lämnas till ${centre.applicationTo}.
</#if>
Vi håller varandra underrättade om hur arbetet går och hjälps åt när något hindrar det.

## Vad avsiktsförklaringen innebär

Avsiktsförklaringen uttrycker vad vi vill och är inte juridiskt bindande. Den reglerar inte kostnader, avtalstid eller
uppsägning. Innan verksamheten startar ska ${agreementNoun.article} ${agreementNoun.local} tecknas mellan ${enumerate(names)}.

<#-- A page that an e-signing service stamps has nothing on it but the heading and the names. -->
<#if document.signing == "service">
<@signing.originals noun="Avsiktsförklaringen" signing=document.signing/>
</#if>

## Underskrifter

<#if document.signing != "service">
<@signing.originals noun="Avsiktsförklaringen" signing=document.signing/>
</#if>

<@signatures of=signatories signing=document.signing place=municipality.id
  labels=signing.labels roles=signing.roles operators=operators/>

<#list strategies as strategy>
[^${strategy.id}]: *${strategy.title}<#if strategy.subtitle??>. ${strategy.subtitle}</#if>*.<#if
  strategy.publisher??> ${strategy.publisher}<#if strategy.year??>, ${strategy.year}</#if>.</#if><#if
  strategy.period??> Gäller ${strategy.period}.</#if>

</#list>
