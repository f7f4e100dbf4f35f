<#ftl attributes={
  "subject": "centre",
  "applies": "all",
  "needs": ["agreement.term"],
  "documentType": "{localAgreement}",
  "fileName": "{localAgreement}-{municipality}-{centre}",
  "numbering": "clauses",
  "requires": [
    "region.name",
    "region.orgNo",
    "region.county",
    "municipality.id",
    "municipality.name",
    "municipality.orgNo",
    "parties[].name",
    "document.signing",
    "document.caseNumber",
    "document.dated",
    "agreement.term.validFrom",
    "signatories[].name",
    "signatories[].title"
  ]
}>
<#import "/shared/parties.ftl" as who>
<#import "/shared/functions.ftl" as functions>
<#import "/shared/statutes.ftl" as law>
<#import "/shared/definitions.ftl" as definitions>
<#import "/shared/money.ftl" as money>
<#import "/shared/hours.ftl" as hours>
<#import "/shared/groups.ftl" as groups>
<#import "/shared/languages.ftl" as languages>
<#import "/shared/months.ftl" as months>
<#import "/shared/target.ftl" as target>
<#import "/shared/signing.ftl" as signing>
<#import "/shared/lists.ftl" as lists>
<#-- "avtalet", "familjecentralen": the region's own nouns. -->
<#assign it = agreementNoun.definite>
<#assign place = centreNoun.definite>
<#assign title = centre.name!(place + " i " + municipality.name)>
<#assign regionName = who.short("region")>
<#assign municipalityName = who.short("municipality")>
<#assign present = functions.present()>
<#assign steering = groups.steering()>
<#assign payments = (agreement.economy.items)![]>
<#assign priced = payments?filter(item -> item.annualAmount??)>
<#assign coordinator = agreement.coordinator!{}>
<#assign hasCoordinator = agreement.coordinator??>
<#include "/local-agreement/clauses.ftl">
<#include "/local-agreement/organisation.ftl">
<#include "/local-agreement/annexes.ftl">

# ${capitalise(agreementNoun.local)} för ${title}

${capitalise(agreementNoun.demonstrativeDefinite)} beskriver vad parterna gör tillsammans vid ${title}: vem som ansvarar för vad, hur arbetet
leds, vad det kostar och hur det följs upp.

<@contents heading="Innehåll" levels=1 fromPages=5/>

## <@anchor name="parter"/> Parter

1. Parter i ${it} är

<#list parties as party>
   - **${party.name}**<#if party.abbreviation?? && party.abbreviation != party.name> (${party.abbreviation})</#if>, <#if
     party.orgNo??>organisationsnummer ${party.orgNo}, </#if>som <@part party/><@lists.stop "" party?is_last/>
</#list>

<#if municipality.boards?size gt 1>
1. Var och en av kommunens nämnder är en egen myndighet, som ansvarar för sin del av ${it}, sitt diarium och sin sekretessprövning.
</#if>
<@caseNumbers/>
<#if agreement.decisions?size == 1>
1. Beslut att ingå ${it} har fattats av <@decided agreement.decisions[0]/>.
<#elseif agreement.decisions?has_content>
1. Beslut att ingå ${it} har fattats av

<#list agreement.decisions as decision>
   - <@decided decision/><@lists.stop "" decision?is_last/>
</#list>

</#if>
<@local section="parties"/>

## <@anchor name="bakgrund"/> Bakgrund och rättslig grund

1. Ansvaret för att ge barn och föräldrar stöd tidigt i livet är delat. ${capitalise(regionName)} ansvarar för mödrahälsovård och
   barnhälsovård enligt ${law.cite("halsoOchSjukvard")}. ${capitalise(municipalityName)} ansvarar för den öppna förskolan enligt
   ${law.cite("skola")} och för socialtjänstens förebyggande arbete enligt ${law.cite("socialtjanst")}. Vid ${title} möter de
   familjerna tillsammans.
<#if (document.parent.title)??>
<#assign parent = document.parent>
1. ${capitalise(it)} hör till *${parent.title}*<#if parent.adoptedBy?? && parent.adoptedOn??>, som ${withinSentence(parent.adoptedBy)}
   ställde sig bakom den ${longDate(parent.adoptedOn)}<#elseif parent.adoptedBy??>, som ${withinSentence(parent.adoptedBy)} står
   bakom</#if>. Det som sägs där är en lägsta nivå. Parterna kan lokalt komma överens om mer, men inte om mindre.
<#else>
1. Det som är gemensamt för hela ${region.county} är en lägsta nivå. Parterna kan lokalt komma överens om mer, men inte om mindre.
</#if>
<#if law.has("barnkonventionen")>
1. Barnkonventionen gäller som svensk lag, genom ${law.cite("barnkonventionen")}. Barnets bästa ska bedömas och komma i första
   rummet i det som rör barn vid ${title}, och barn har rätt att säga sin mening i frågor som rör dem.
<#else>
1. Parterna följer FN:s konvention om barnets rättigheter. Barnets bästa ska bedömas och komma i första rummet i det som rör barn vid
   ${title}, och barn har rätt att säga sin mening i frågor som rör dem.
</#if>
<#if strategies?has_content>
1. Parterna utgår också från <#list strategies as strategy>*${strategy.title}*<#if strategy.publisher??> (${strategy.publisher}<#if
   strategy.year??> ${strategy.year?c}</#if>)</#if><#if strategy?index == strategies?size - 2> och <#elseif strategy?has_next>, </#if></#list>.
</#if>
1. ${capitalise(it)} flyttar inte över någon myndighetsutövning eller beslutanderätt från en part till en annan. Nämnderna behåller de
   befogenheter som de har<@law.under "kommunal"/>.

<@local section="background"/>

## <@anchor name="definitioner"/> Definitioner

1. I ${it} betyder

   - **basverksamheter**: ${enumerate(functions.base?map(type -> functions.full(type)))}
   - **${(words.centre.word)!"familjecentral"}**: ${definitions.familyCentre(definition)}
<#if definitions.familyCentreLike(definition)?has_content>
   - **${(words.centreLike.word)!"familjecentralsliknande verksamhet"}**: ${definitions.familyCentreLike(definition)}
</#if>
   - **huvudman**: den som enligt lag ansvarar för en verksamhet
   - **utförare**: den som driver en verksamhet, för egen del eller på uppdrag av huvudmannen
<#if hasCoordinator>
   - **samordnare**: den som parterna har utsett att samordna det dagliga gemensamma arbetet.
<#else>
   - **part**: den som står i <@ref name="parter"/>.
</#if>
1. <@anchor name="benamning"/> Enligt definitionen är ${centre.name!("verksamheten i " + municipality.name)} ${centreNoun.article} ${centreNoun.word}.
   <@whatThereIs/>

<@local section="definitions"/>

## <@anchor name="syfte"/> Syfte och mål

1. Syftet med ${title} är att barn ska få en trygg start i livet, genom att föräldrar<#if
   (agreement.targetGroup.expecting)!true> och blivande föräldrar</#if> får ett samlat stöd som är
   lätt att nå och som kommer tidigt.
2. Syftet med ${it} är att det ska vara klart vad var och en av parterna gör, så att arbetet håller över tid och inte beror på enskilda
   personer.
3. <@anchor name="mal"/> Parterna ska tillsammans

   1. främja en god och jämlik hälsa hos barn och föräldrar
   2. stärka föräldrar i deras föräldraskap, och samspelet och anknytningen mellan barn och föräldrar
   3. vara lätta att nå för alla föräldrar, och ge stöd innan svårigheter har vuxit
   4. erbjuda en mötesplats där barn och vuxna lär känna andra och bygger nätverk
   5. vara ett kunskapscentrum om barn och föräldraskap
   6. stimulera barns språk och lek
   7. verka för ett jämställt föräldraskap
   8. arbeta nära andra som möter barn och föräldrar, så att ingen familj blir utan stöd mellan två verksamheter.
<#if (document.parent.goal)??>
4. Målet i ${region.county} är ${document.parent.goal}.
</#if>

<@local section="purpose"/>

## <@anchor name="malgrupp"/> Målgrupp och upptagningsområde

<@targetGroup/>
1. Upptagningsområdet är ${centre.catchment!municipality.name}.
1. Det är frivilligt att ta del av det som ${place} erbjuder. Ingen behöver anmäla sig för att komma till den öppna förskolan.

<@local section="targetGroup"/>

## <@anchor name="verksamheter"/> Ingående verksamheter och parternas åtaganden

Det här är verksamheterna vid ${title}, och de som ansvarar för dem.

<@functionsTable/>

<#list functions.base as type>
### ${capitalise(functions.full(type))}

<#if functions.ofType(type)?has_content>
<#list functions.ofType(type) as function>
1. <@responsible function/>
</#list>
1. Verksamheten ska

<@undertakings type/>

<#else>
1. ${capitalise(functions.name(type))} ingår inte i ${place}. Personalen hjälper föräldrarna att hitta rätt, och styrgruppen håller
   kontakt med den som ansvarar för verksamheten.
</#if>
</#list>
### Andra aktörer

<#list functions.ofType("other") as function>
1. <@responsible function/> Verksamheten bidrar med sin kunskap och deltar i gemensamma aktiviteter enligt verksamhetsplanen.
</#list>
1. Även andra verksamheter, föreningar och samfund kan bidra till ${place}. Styrgruppen beslutar om det. De blir inte parter i ${it}, och
   får inte del av uppgifter om enskilda familjer utan deras samtycke.

### <@anchor name="ansvar"/> Parternas ansvar

1. ${capitalise(title)} är inte en juridisk person och inte en egen myndighet. Varje part behåller ansvaret för sin verksamhet, är
   arbetsgivare för sin personal, beslutar om sin budget och sköter sina egna journaler och akter.
2. Varje part ska hålla sin verksamhet med den personal och den kompetens som uppgiften kräver, och ge personalen tid för det gemensamma
   arbetet. Den som för en tid inte kan det ska genast berätta det för de andra.

<@local section="functions"/>

## <@anchor name="gemensamt"/> Gemensamma åtaganden

1. Parterna ska tillsammans

   1. bemöta alla barn och vuxna med respekt, vilka de än är och hur de än lever
   2. vända sig till båda föräldrarna och till alla slags familjer, och arbeta för ett jämställt föräldraskap
   3. söka upp de föräldrar som sällan kommer av sig själva
   4. låta barn vara delaktiga, på sätt som passar deras ålder, och ta hänsyn till vad de visar och säger
   5. ge föräldrar möjlighet att påverka vad som erbjuds
   6. skriva och tala vårdat, enkelt och begripligt<#if law.has("sprak")>, så som ${law.cite("sprak")} kräver</#if>, och anlita tolk när
      det behövs.
2. Parterna ska varje år planera gemensam fortbildning och handledning. Nya medarbetare ska få en gemensam introduktion, som
   också tar upp <@ref name="sekretess"/> och <@ref name="anmalan"/>.
3. När en familj behöver stöd av flera verksamheter ska den som familjen möter först hjälpa den vidare, om familjen vill det.

<@local section="jointCommitments"/>

## <@anchor name="lokaler"/> Lokaler och utrustning

<#if centre.premises?has_content>
<#list centre.premises as room>
1. <#if room.name??>${capitalise(room.name)}<#if room.address??>, ${room.address},</#if><#elseif room.address??>Lokalen på
   ${room.address}<#if room.address?contains(",")>,</#if><#else>En lokal</#if> <#if room.areaM2??>är ${room.areaM2} kvadratmeter och </#if><#if room.tenant??>hyrs av ${who.short(room.tenant)}<#if room.landlord??>. Hyresvärd är ${room.landlord}</#if><#elseif
   room.landlord??>upplåts av ${room.landlord}<#else>används av verksamheterna gemensamt</#if>.
</#list>
1. Lokalerna beskrivs i <@ref name="lokalforteckning"/>. Den part som hyr en lokal låter de andra parterna använda den så länge ${it}
   gäller, och svarar för lokalen mot hyresvärden.
<#else>
1. Styrgruppen beslutar vilka lokaler som verksamheterna ska använda, och vem som ska vara hyresgäst. Den part som hyr en lokal låter de
   andra parterna använda den så länge ${it} gäller, och svarar för lokalen mot hyresvärden.
</#if>
<@colocation/>
1. Den part som hyr lokalen svarar också för städning, brandskydd och larm, om parterna inte har kommit överens om något annat. Varje part
   håller reda på vilka i personalen som har nycklar och koder, och spärrar dem när någon slutar.
1. Varje part äger och sköter den utrustning som den har köpt. Gemensam utrustning köps efter beslut i styrgruppen, och en förteckning
   visar vem som äger den.
1. Skyltar ska visa vilka verksamheter som finns i lokalerna och vara lätta att läsa och förstå. Styrgruppen beslutar om dem.
1. Lokalerna ska gå att använda för alla, också för den som har en funktionsnedsättning eller kommer med barnvagn.<#if
   centre.premises?filter(room -> !(room.accessible!true))?has_content> Alla lokaler är ännu inte tillgängliga. Den part som hyr dem ska
   ta fram en plan för det, som styrgruppen följer upp.</#if>

<@local section="premises"/>

## <@anchor name="oppettider"/> Öppettider och tillgänglighet

<#if centre.openingHours?has_content>
1. Verksamheterna tar emot på de tider som <@ref name="tider"/> visar.

<@hours.hoursTable name="tider" caption="Öppettider" hours=centre.openingHours/>

<#else>
1. Varje part beslutar om öppettiderna för sin verksamhet, efter samråd i styrgruppen. Tiderna ska läggas så att familjerna kan träffa
   flera verksamheter vid samma besök.
</#if>
1. Öppettiderna ska stå vid entrén och på webben. Ändringar ska meddelas de andra parterna och familjerna i god tid. Styrgruppen får ändra
   tiderna utan att ${it} ändras.
<#if law.has("digitalTillganglighet")>
1. Det som läggs ut på webben ska gå att använda för alla, så som ${law.cite("digitalTillganglighet")} kräver.
</#if>

<@local section="openingHours"/>

## <@anchor name="organisation"/> Organisation och ledning

<@organisation/>

<@local section="governance"/>

## <@anchor name="ekonomi"/> Ekonomi

<@economy/>

<@local section="economy"/>

## <@anchor name="sekretess"/> Sekretess, dokumentation och dataskydd

<@confidentiality/>

<@local section="confidentiality"/>

## <@anchor name="anmalan"/> Anmälningsskyldighet

<#if (agreement.duty.reportConcern)!true>
1. Den som arbetar vid ${place} och får veta eller misstänker att ett barn far illa ska genast anmäla det till socialtjänsten.
   <#if law.has("anmalan")>${capitalise(law.cite("anmalan"))}<#else>Skyldigheten</#if> är personlig. Den gäller trots sekretess, och kan
   inte lämnas över till samordnaren, en chef eller en kollega.
1. Att någon i den förebyggande socialtjänsten känner till oron räcker inte. En anmälan ska ändå göras.
<#else>
1. Om skyldigheten att anmäla oro för ett barn gäller det som står i ${law.cite("socialtjanst")}.
</#if>
1. Parterna ska ha en gemensam rutin för hur en anmälan görs, hur föräldrarna får veta det och hur personalen får stöd efteråt.

<@local section="duty"/>

## <@anchor name="kommunikation"/> Information, kommunikation och varumärke

<@communication/>

<@local section="communication"/>

## <@anchor name="uppfoljning"/> Verksamhetsplan, uppföljning och statistik

<@followUp/>

<@local section="followUp"/>

## <@anchor name="information"/> Informationsskyldighet och avvikelser

1. Parterna ska genast berätta för varandra om sådant som kan påverka det gemensamma arbetet, såsom ändrad bemanning, ändrade uppdrag eller
   förändringar i lokalerna.
<#if ((agreement.duty.incidentReporting)![])?size == 1>
1. ${sentence(agreement.duty.incidentReporting[0])}
<#elseif (agreement.duty.incidentReporting)?has_content>
1. Avvikelser tas om hand så här:

<#list agreement.duty.incidentReporting as step>
   - ${sentence(step)}
</#list>

<#else>
1. Den som upptäcker en avvikelse rapporterar den hos sin egen arbetsgivare. En avvikelse som rör flera parter tas också upp i
   styrgruppen.
</#if>
<@contacts/>

<@local section="information"/>

## <@anchor name="andrade-parter"/> Ändring av parter eller organisation

1. Om en part byter namn, eller om dess uppgifter går över till en annan nämnd, fortsätter ${it} att gälla för den som tar över. Parten ska
   skriftligt meddela de andra innan ändringen sker.
<@successors/>
1. Om en huvudman byter utförare ska den nya utföraren ansluta sig till ${it} innan den börjar. Huvudmannen ansvarar för att det blir
   gjort, och för att arbetet fortsätter under tiden.
1. Om en part lämnar samarbetet ska de andra tillsammans pröva hur det kan fortsätta, och om ${title} fortfarande är det som sägs i
   <@ref name="benamning"/>.
1. En ny part kan ansluta sig om alla parter godkänner det skriftligt.

<@local section="changes"/>

## <@anchor name="avtalstid"/> Avtalstid, förlängning, uppsägning och hävning

<@term/>

<@local section="term"/>

## <@anchor name="andringar"/> Ändringar och tillägg

<#assign bySteering = ((agreement.amendments.signedBy)!"all") == "steeringGroup">
<#assign signedForm = ((agreement.amendments.form)!"writtenAndSigned") == "writtenAndSigned" || bySteering>
1. Ändringar i ${it} och tillägg till ${agreementNoun.pronoun} gäller bara om de är skriftliga och <#if signedForm>undertecknade av<#else>godkända
   av</#if> <#if bySteering>styrgruppens ledamöter för alla parter<#else>alla parter</#if>.
1. Styrgruppen får uppdatera bilagorna, om det inte ändrar vad parterna ska göra eller betala.
1. En lokal ändring får inte ta bort eller försvaga något som är gemensamt för hela ${region.county}.

<@local section="amendments"/>

## <@anchor name="tvist"/> Tvist

<@dispute/>

<@local section="dispute"/>

## <@anchor name="exemplar"/> Exemplar och undertecknande

1. <@signing.originals noun=capitalise(it) signing=document.signing count=(agreement.originals.count)!"auto" each="var och en av parterna"/>
<@authorities/>
<@attachmentList/>
1. ${capitalise(it)} binder parterna när alla har undertecknat ${agreementNoun.pronoun}. Fram till dess är ingen av dem bunden.

<@local section="signing"/>

## <@unnumbered/> Underskrifter

<@signatures of=signatories signing=document.signing place=municipality.id
  labels=signing.labels roles=signing.roles operators=operators/>

<@annexes/>
