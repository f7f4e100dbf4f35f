<#ftl attributes={
  "subject": "region",
  "applies": "all",
  "needs": ["regionalAgreement"],
  "documentType": "{regionalAgreement}",
  "fileName": "{regionalAgreement}",
  "numbering": "headings",
  "requires": [
    "region.name",
    "region.county",
    "regionalAgreement.dated",
    "regionalAgreement.caseNumber",
    "regionalAgreement.validFrom",
    "regionalAgreement.adoption",
    "regionalAgreement.goal",
    "municipalities[].name",
    "document.signing"
  ]
}>
<#import "/shared/functions.ftl" as functions>
<#import "/shared/statutes.ftl" as law>
<#import "/shared/definitions.ftl" as definitions>
<#import "/shared/groups.ftl" as groups>
<#import "/shared/parties.ftl" as who>
<#import "/shared/signing.ftl" as signing>
<#import "/shared/target.ftl" as target>
<#import "/shared/lists.ftl" as lists>
<#assign it = regionalNoun.definite>
<#assign regional = regionalAgreement>
<#assign neuter = regionalNoun.gender == "neuter">
<#assign county = region.county>
<#assign withLike = definitions.familyCentreLike(definition)?has_content>
<#assign group = (regional.workingGroup.name)!"en strategisk arbetsgrupp">
<#assign groupName = (regional.workingGroup.name)!"Arbetsgruppen">

# ${regional.title!(capitalise(regionalNoun.word) + " om " + centreNoun.plural + " i " + county)}

<#if regional.subtitle??>
*${regional.subtitle}*

</#if>
<#if regional.authors?has_content>
**<#if neuter>Författat<#else>Författad</#if> av:** ${enumerate(regional.authors)}

</#if>
<#if regional.adoptedBy?has_content>
**<#if neuter>Beslutat<#else>Beslutad</#if> av:** <#list regional.adoptedBy as adoption><#if adoption?is_first>${adoption.body}<#else>${withinSentence(adoption.body)}</#if><#if adoption.date??> den ${longDate(adoption.date)}</#if><#if
adoption.paragraph??>, ${adoption.paragraph}</#if><#sep>; </#sep></#list>

</#if>
<@contents heading="Innehåll" levels=1 fromPages=5/>

## <@anchor name="bakgrund"/> Bakgrund

Att vänta barn och att vara förälder är stort, och ibland svårt. Barn som får en trygg start klarar sig bättre genom livet. Stödet till
familjerna är delat mellan regionen, som ansvarar för mödrahälsovård och barnhälsovård, och kommunen, som ansvarar för öppen förskola och
socialtjänst. I ${centreNoun.article} ${centreNoun.word} möter de familjerna tillsammans.

<#if regional.history?has_content>
Så har samarbetet i ${county} vuxit fram:

<#list regional.history as entry>
- ${entry.year?c}: ${entry.event}
</#list>

</#if>
<#if regional.replaces??>
${capitalise(it)} ersätter ${regional.replaces}.<#if withLike> ${capitalise(regionalNoun.pronoun)} gäller både ${centreNoun.plural} och ${centreLikeNoun.word}.</#if>

<#elseif withLike>
${capitalise(it)} gäller både ${centreNoun.plural} och ${centreLikeNoun.word}.

</#if>
Samarbetet bygger på delat ansvar, tillit och ett respektfullt bemötande, både mellan parterna och i mötet med familjerna. Barnets
rättigheter är utgångspunkten.<#if law.has("barnkonventionen")> Barnkonventionen gäller som svensk lag, genom
${law.cite("barnkonventionen")}.</#if>

<#if regional.parentDocuments?has_content>
${capitalise(it)} hänger samman med

<#list regional.parentDocuments as parent>
- *${parent.title}*<#if parent.period??>, ${parent.period}</#if><@lists.stop "" parent?is_last/>
</#list>

</#if>
## <@anchor name="uppdrag"/> ${capitalise(centreNoun.definiteGenitive)} uppdrag

### Vad som menas

${capitalise(centreNoun.article)} ${centreNoun.word} är ${definitions.familyCentre(definition)}.<#if withLike>
${capitalise(centreLikeNoun.article)} ${centreLikeNoun.word} är ${definitions.familyCentreLike(definition)}. Det som sägs om
${centreNoun.plural} i ${it} gäller också ${centreLikeNoun.word}, så långt det är möjligt.</#if>

### Målgrupp

Målgruppen är <@target.who (agreement.targetGroup)!{}/>. Verksamheten kan utökas till äldre barn och deras föräldrar, i samarbete med
elevhälsan och ungdomsmottagningen. Vad som gäller på varje plats står i ${agreementNoun.localDefinite}.

### Verksamheterna

Arbetet ska främja hälsa, vända sig till alla, förebygga tidigt och ge stöd. Fyra verksamheter är basen:

- **${functions.fullDefinite("midwifery")}** följer graviditeten och den första tiden efter förlossningen, och förbereder för föräldraskapet
- **${functions.fullDefinite("childHealth")}** följer barnets hälsa och utveckling och ger stöd i föräldraskapet
- **${functions.fullDefinite("openPreschool")}** är en mötesplats där barn och vuxna leker, lär och lär känna andra
- **${functions.fullDefinite("preventiveSocial")}** ger råd och stöd innan svårigheter har vuxit.

Andra verksamheter och föreningar kan delta. Genom att de fyra arbetar nära varandra blir ${centreNoun.definite} också en plats där
svårigheter upptäcks tidigt.

### <@anchor name="mal"/> Vad verksamheten ska göra

${capitalise(centreNoun.definite)} ska

<#if regional.goals?has_content>
<#list regional.goals as goal>
- ${goal}<@lists.stop goal goal?is_last/>
</#list>
<#else>
- låta barn och föräldrar vara delaktiga i hur verksamheten utformas
- vara lätt att nå för alla föräldrar
- vara en mötesplats där familjer bygger nätverk
- stärka anknytningen mellan barn och föräldrar
- vara ett kunskapscentrum om barn och föräldraskap
- stimulera barns språk
- verka för ett jämställt föräldraskap
- arbeta nära andra som möter barn och föräldrar.
</#if>

## <@anchor name="parter"/> Parter

Parter är ${region.name} och <#if municipalities?size gt 1>kommunerna i ${county}: </#if>${enumerate(municipalities?map(municipality ->
municipality.name))}.

Varje part ansvarar för sin verksamhet enligt lag: ${region.name} enligt ${law.cite("halsoOchSjukvard")}, kommunerna enligt
${law.cite("skola")} och ${law.cite("socialtjanst")}. ${capitalise(it)} flyttar inte över något ansvar från en part till en annan.

<#if regional.adoption == "decisions">
Varje part antar ${it} genom ett eget beslut, se <@ref name="antagande"/>.
<#else>
Varje part antar ${it} genom att underteckna ${regionalNoun.pronoun}.
</#if>

## <@anchor name="giltighet"/> Giltighet

${capitalise(it)} gäller från och med den ${longDate(regional.validFrom)}<#if regional.validTo??> till och med den
${longDate(regional.validTo)}<#else> och tills vidare</#if>. En part som inte längre vill delta meddelar de andra skriftligt, i så god tid
att de lokala verksamheterna hinner ställa om. Ändringar ska antas av alla parter.

${capitalise(it)} är en lägsta nivå. För varje ${centreNoun.word}<#if withLike> och ${centreLikeNoun.word}</#if> ska de som deltar där
komplettera ${regionalNoun.pronoun} med ${agreementNoun.article} ${agreementNoun.local}, som reglerar vad var och en ansvarar för, hur
arbetet leds och samordnas, hur gemensamma resurser betalas och hur verksamheten utvecklas. Lokalt kan parterna komma överens om mer, men
inte om mindre.

## <@anchor name="syfte"/> Syfte och mål

${capitalise(it)} ska

- göra uppdraget tydligt
- ge barn och föräldrar likvärdiga villkor i hela ${county}
- säkra kvaliteten i verksamheten
- trygga samarbetet mellan huvudmännen
- använda gemensamma resurser så att barnets rättigheter blir verklighet.

Parterna vill att samarbetet ska vara långsiktigt och bygga på kunskap, att det förebyggande arbetet ska bli starkare, och att
föräldraskapet ska vara jämställt.

Målet i ${county} är ${regional.goal}. Parterna ska därför stödja varandra när en ny ${centreNoun.word} ska starta.

## <@anchor name="ataganden"/> Gemensamma åtaganden

### ${capitalise(region.name)}

${capitalise(region.name)} ska

- delta med ${functions.name("midwifery")} och ${functions.name("childHealth")}, och se till att också privata vårdgivare kan delta
- ge personalen tid för det gemensamma arbetet
- stödja utvecklingen i hela ${county}.

### Kommunerna

Varje kommun ska

- delta med ${functions.name("openPreschool")} och ${functions.name("preventiveSocial")}
- ge personalen tid för det gemensamma arbetet
- arbeta för att nå målet i <@ref name="syfte"/>.

### <@anchor name="arbetsgrupp"/> Strategisk arbetsgrupp

<#if regional.workingGroup??>
${capitalise(groupName)} leder det strategiska arbetet för parterna.<#if regional.workingGroup.appointedBy?has_content> Gruppen utses av
${enumerate(regional.workingGroup.appointedBy)}.</#if><#if regional.workingGroup.meetingsPerYear??> Den möts minst
${groups.often(regional.workingGroup.meetingsPerYear)}.</#if>
<#else>
Parterna bildar en strategisk arbetsgrupp, där regionen och kommunerna är företrädda.
</#if>

Gruppen utvecklar samarbetet, följer upp ${it} och föreslår ändringar. Frågor om en ny ${centreNoun.word} tas först upp lokalt, mellan dem
som ska driva den. Det som inte kan lösas där lyfts till gruppen.

### Stöd i arbetet

<#if regional.support?has_content>
Stöd i det dagliga arbetet ges av

<#list regional.support as role>
- ${role}<@lists.stop role role?is_last/>
</#list>

</#if>
Parterna ordnar regelbundna möten för lärande, där de som arbetar vid ${centreNoun.pluralDefinite} delar erfarenheter och ny kunskap. Varje
år sammanställs uppgifter från verksamheterna.

## <@anchor name="uppfoljning"/> Uppföljning

<#if regional.workingGroup??>${capitalise(groupName)}<#else>Den strategiska arbetsgruppen</#if> följer upp ${it}. Varje ${centreNoun.word}
lämnar statistik och en verksamhetsberättelse, så som ${agreementNoun.localDefinite} säger. Gruppen sammanställer och analyserar uppgifterna
och redovisar dem varje år för <#if (regional.workingGroup.appointedBy)?has_content>${enumerate(regional.workingGroup.appointedBy)}<#else>parterna</#if>.

<#if (agreement.followUp.indicators)?has_content>
Uppföljningen visar åtminstone

<#list agreement.followUp.indicators as indicator>
- ${indicator}<@lists.stop indicator indicator?is_last/>
</#list>

</#if>
<#if regional.attachments?has_content>
## <@unnumbered/> Bilagor

<#list regional.attachments as attachment>
- Bilaga <#if attachment.no?? && attachment.no != "auto">${attachment.no}<#else>${attachment?counter}</#if>: ${attachment.title}<#if
  attachment.date??>, daterad den ${longDate(attachment.date)}</#if>
</#list>

</#if>
<#if regional.adoption == "decisions">
<#assign undecided = (["region"] + municipalities?map(municipality -> municipality.id))?filter(party -> !decisionsOf(party)?has_content)?has_content>
## <@anchor name="antagande"/> Parternas beslut

<#if undecided>
<@ref name="beslut"/> visar vilka parter som har antagit ${it}. En tom rad betyder att parten ännu inte har beslutat.
<#else>
<@ref name="beslut"/> visar hur var och en av parterna har antagit ${it}.
</#if>

<@table name="beslut" caption="Parternas beslut att anta ${it}" rowHeaders=true>
| Part | Organ | Datum | Paragraf | Diarienummer |
|---|---|---|---|---|
<@adopted "region" region.name/>
<#list municipalities as municipality>
<@adopted municipality.id municipality.name/>
</#list>
</@table>
<#else>
<#-- A page that an e-signing service stamps has nothing on it but the heading and the names. -->
<#if document.signing == "service">
## <@unnumbered/> Undertecknande

<@signing.originals noun=capitalise(it) signing=document.signing/>

## <@unnumbered/> Underskrifter
<#else>
## <@unnumbered/> Underskrifter

<@signing.originals noun=capitalise(it) signing=document.signing/>
</#if>

<@signatures of=signatories signing=document.signing place="region"
  labels=signing.labels roles=signing.roles lead="för"/>
</#if>

<#function decisionsOf party><#return regional.adoptions?filter(adoption -> (adoption.party!"") == party)></#function>

<#-- The row of a party, whether it has decided yet or not. -->
<#macro adopted party name>
<#list decisionsOf(party) as decision>
| ${name} | ${decision.body} | <#if decision.date??>${isoDate(decision.date)}</#if> | ${decision.paragraph!} | ${decision.caseNumber!} |
<#else>
| ${name} | | | | |
</#list>
</#macro>
