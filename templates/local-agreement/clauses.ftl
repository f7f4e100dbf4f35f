<#-- Clauses of the local agreement that depend on much of the data. They stand in the namespace of the agreement itself. -->

<#-- What a party is to the agreement, after its name. -->
<#macro part of><#if of.reference == "region">är huvudman för hälso- och sjukvården<#elseif of.reference == "municipality">är huvudman för
     socialtjänsten<#if represented(of)>,<#else> och</#if> ansvarar för den öppna förskolan<#else><#if of.role == "principal">är huvudman
     för<#else>driver</#if> ${enumerate(present?filter(function -> function.provider == of.reference)?map(function ->
     functions.labelDefinite(function)))?has_content?then(enumerate(present?filter(function -> function.provider ==
     of.reference)?map(function -> functions.labelDefinite(function))), "en del av verksamheten")}<#if of.contractedBy??> på uppdrag av
     ${of.contractedBy}</#if><#if of.careChoice!false><@law.under "valfrihet"/></#if></#if><#if represented(of)> och företräds av
     <#if of.boards?has_content>${enumerate(of.boards?map(board -> withinSentence(board.name)))}<#else>${who.inText(of.body)}</#if></#if></#macro>

<#function represented party><#return party.boards?has_content || party.body??></#function>

<#-- Each authority has a case number of its own. -->
<#macro caseNumbers>
<#local numbered = []>
<#list region.boards + municipality.boards as board>
  <#if board.caseNumber??><#local numbered += [board.caseNumber + " hos " + withinSentence(board.name)]></#if>
</#list>
<#list municipality.parties as party>
  <#if party.caseNumber??><#local numbered += [party.caseNumber + " hos " + who.short(party.id)]></#if>
</#list>
<#if numbered?has_content>
1. Ärendet har diarienummer ${enumerate(numbered)}.
</#if>
</#macro>

<#macro decided of>${withinSentence(of.body)}<#if of.date??> den ${longDate(of.date)}</#if><#if of.paragraph??>,
     ${of.paragraph}</#if><@otherNumber of/></#macro>

<#-- The case number of a decision, unless it is the board's own, which stands already. -->
<#macro otherNumber of><#if of.caseNumber?? && !municipality.boards?filter(board -> (board.caseNumber!"") == of.caseNumber)?has_content> (diarienummer
     ${of.caseNumber})</#if></#macro>

<#-- Why the centre is what it is called. -->
<#macro whatThereIs><#local missing = functions.missing()><#if
missing?has_content>${capitalise(enumerate(missing?map(type -> functions.name(type))))} ingår inte.<#else>Alla fyra basverksamheter
   ingår.</#if><#if (centre.colocation!"") == "full"> Verksamheterna finns i samma lokaler.<#elseif (centre.colocation!"") ==
   "partial"> Verksamheterna finns delvis i samma lokaler.<#elseif (centre.colocation!"") == "none"> Verksamheterna <#if classification == "familyCentre">finns på samma plats<#else>har skilda lokaler inom ett närområde</#if>.</#if></#macro>

<#macro targetGroup>
<#local group = agreement.targetGroup!{}>
1. Målgruppen är <@target.who group/>.
<#if (group.extendedTo)??>
1. Tillsammans med elevhälsan, ungdomsmottagningen och andra kan verksamheterna också ta emot barn till och med
   ${numeral(group.extendedTo, "neuter")} års ålder och deras föräldrar.
</#if>
<#if (group.note)??>
1. ${sentence(group.note)}
</#if>
</#macro>

<#macro functionsTable>
<#local staff = present?filter(function -> function.staffFte??)?has_content>
<#local rooms = centre.premises?size gt 1>
<#local last = rooms?then(4, 3)>
<@table name="bemanning" caption="Verksamheter, ansvariga och bemanning" numeric=staff?then([last], []) rowHeaders=true>
| Verksamhet | Ansvarig |<#if rooms> Lokal |</#if><#if staff> Årsarbetare |</#if>
|---|---|<#if rooms>---|</#if><#if staff>--:|</#if>
<#list present as function>
| ${capitalise(functions.label(function))} | ${capitalise(who.short(function.provider))} |<#if
rooms> ${room(function.premises!"")} |</#if><#if staff> <#if
function.staffFte??>${function.staffFte?c?replace(".", ",")}</#if> |</#if>
</#list>
</@table>
</#macro>

<#-- Who answers for a function: the party, the unit and the manager. -->
<#macro responsible function>${capitalise(who.short(function.provider))} <#if function.type == "other">deltar med<#else>ansvarar
   för</#if> ${functions.labelDefinite(function)}<#if function.unit??>, som drivs
   genom ${function.unit}</#if>.<#if (function.manager.name)?has_content> ${capitalise((function.manager.title)!"Chef")} är ${function.manager.name}.<#elseif
   (function.manager.title)??> Den leds av en ${who.uncapitalised(function.manager.title)}.</#if></#macro>

<#-- The name of the premises with that id. -->
<#function room id>
  <#list centre.premises as premises>
    <#if premises.id == id><#return premises.name!premises.address!premises.id></#if>
  </#list>
  <#return "">
</#function>

<#macro undertakings type>
<#switch type>
<#case "midwifery">
   1. följa graviditeten och den första tiden efter förlossningen, tillsammans med båda föräldrarna när det går
   2. förbereda blivande föräldrar på förlossningen och föräldraskapet, enskilt och i grupp
   3. i god tid före förlossningen visa föräldrarna vägen till de andra verksamheterna
   4. tidigt upptäcka ohälsa, våld och beroende, och hjälpa föräldrarna till rätt stöd.
<#break>
<#case "childHealth">
   1. följa barnets hälsa och utveckling enligt det nationella barnhälsovårdsprogrammet
   2. ge föräldrar råd och stöd, på mottagningen, i föräldragrupper och vid hembesök
   3. tidigt upptäcka när ett barn eller en förälder behöver mer stöd, och ordna det tillsammans med de andra verksamheterna
   4. berätta för alla nya föräldrar om den öppna förskolan.
<#break>
<#case "openPreschool">
   1. vara en öppen mötesplats, dit barn och vuxna kommer utan anmälan
   2. erbjuda lek, språk, sång och skapande under ledning av utbildad personal
   3. hjälpa vuxna att lära känna varandra och stärka samspelet mellan barn och vuxna
   4. ge de andra verksamheterna möjlighet att möta familjerna där.
<#break>
<#case "preventiveSocial">
   1. ge råd och stöd i föräldraskap, relationer och vardag, utan att familjen behöver ansöka om det
   2. delta i föräldragrupper och regelbundet finnas i den öppna förskolan
   3. hjälpa familjen vidare inom socialtjänsten och hos andra när mer stöd behövs
   4. hålla det förebyggande arbetet skilt från utredningar och beslut om enskilda.
<#break>
</#switch>
</#macro>

<#macro colocation>
<#if (centre.colocation!"") == "partial">
1. Verksamheterna finns delvis i samma lokaler. De som har egna lokaler ska regelbundet vara på plats i de gemensamma.
<#elseif (centre.colocation!"") == "none">
1. Verksamheterna har skilda lokaler. Styrgruppen beslutar hur de ska samordna sitt arbete, så att familjerna ändå möter en helhet.
</#if>
</#macro>

<#macro economy>
<#if (agreement.economy.ownCosts)?has_content>
1. Varje part betalar själv för ${enumerate(agreement.economy.ownCosts)}.
<#else>
1. Varje part betalar själv kostnaderna för sin verksamhet, såsom personal, utrustning och material.
</#if>
<#if payments?has_content>
1. De gemensamma kostnaderna fördelas så som <@ref name="andelar"/> visar.<#if priced?has_content> Beloppen står i <@ref name="kostnader"/>.</#if>

<@money.sharesTable name="andelar" caption="Fördelning av gemensamma kostnader" costs=costs/>

<#else>
1. Parterna har inte kommit överens om några gemensamma kostnader. En kostnad delas bara om de parter som ska betala skriftligt har kommit
   överens om det.
</#if>
<#if coordinator.funding?has_content>
1. Kostnaden för samordnaren delas mellan parterna: ${money.shares(coordinator.funding)}.
</#if>
<#if (agreement.economy.invoicing)??>
<#local invoicing = agreement.economy.invoicing>
1. ${capitalise(who.short(invoicing.by))} betalar de gemensamma kostnaderna<#if invoicing.to?has_content> och fakturerar ${who.shorts(invoicing.to)}
   <#if invoicing.to?size == 1>dess andel<#else>deras andelar</#if><#if invoicing.interval??> ${money.intervals[invoicing.interval]}</#if></#if>.<#if
   invoicing.reference??> Fakturan ska ha referensen ${invoicing.reference}.</#if>
<#elseif payments?has_content>
1. Den part som har betalat en gemensam kostnad fakturerar de andra deras andelar.
</#if>
<#if payments?filter(item -> item.indexation??)?has_content>
1. Belopp som följer ett index räknas upp varje år. <#if priced?has_content>Vilka det är står i <@ref name="kostnader"/>.<#else>Det gäller
   ${enumerate(payments?filter(item -> item.indexation??)?map(item -> item.label?uncap_first + " (" + item.indexation + ")"))}.</#if>
</#if>
<#if (agreement.economy.budgetBy)??>
1. ${capitalise(steering)} lämnar varje år ett förslag till gemensam budget. Nästa års budget ska vara klar senast den
   ${agreement.economy.budgetBy}.
<#elseif payments?has_content>
1. ${capitalise(steering)} lämnar varje år ett förslag till gemensam budget, i så god tid att parterna kan ta med det i sina egna.
</#if>
<#if payments?has_content>
1. En kostnad som inte finns i budgeten delas bara om de parter som ska betala har godkänt den i förväg.
</#if>
<#if compensation??>
1. Regionens ersättning förutsätter att alla deltagande verksamheter har undertecknat ${it} och följer ${agreementNoun.pronoun}<#if compensation.sendTo??>, och att
   en kopia lämnas till ${compensation.sendTo}</#if><#if compensation.signedBy??> senast den ${longDate(compensation.signedBy)}</#if>.
<#if compensation.conditions?has_content>
1. Den förutsätter också

<#list compensation.conditions as condition>
   - ${condition}<@lists.stop condition condition?is_last/>
</#list>

</#if>
</#if>
</#macro>

<#macro confidentiality>
<#local rules = agreement.confidentiality!{}>
<#local chapters = (statutes.sekretess.chapters)!{}>
1. Sekretess gäller mellan parterna, och mellan en kommuns nämnder, också när de arbetar i samma lokaler. Var och en prövar själv vilka
   uppgifter den får lämna ut.
1. <#if chapters.halsoOchSjukvard?? && chapters.socialtjanst??>För hälso- och sjukvården finns reglerna i ${chapters.halsoOchSjukvard} och för
   socialtjänsten i ${chapters.socialtjanst} ${law.cite("sekretess")}. Den lagen gäller också för den öppna förskolan.<#else>Reglerna finns i
   ${law.cite("sekretess")}.</#if><#if who.ofKind("company")?has_content> För privata vårdgivare finns reglerna om tystnadsplikt i
   ${law.cite("patientsakerhet")}.</#if>
1. <@anchor name="samtycke"/> En familj kan samtycka till att verksamheterna delar uppgifter. Samtycket ska

   1. säga vilka som får dela uppgifter, vilka uppgifter det gäller och för vilket ändamål
   2. gälla en bestämd tid, och aldrig allt som rör familjen
   3. kunna tas tillbaka när som helst
   4. hämtas in och antecknas av var och en av de myndigheter och vårdgivare som lämnar ut uppgifter.
1. Ett samtycke är aldrig ett villkor för att få hjälp. <#if (rules.consentWritten)!false>Det ska vara skriftligt<#if rules.consentForm??>, på blanketten
   i <@attachmentByName rules.consentForm/></#if>.<#else>Det bör vara skriftligt<#if rules.consentForm??>, på blanketten i <@attachmentByName
   rules.consentForm/></#if>.</#if>
<#if (rules.jointRecords)!false>
1. Varje verksamhet för sina egna journaler och akter<@law.under "patientdata"/> och annan lag. Parterna för därutöver gemensamma
   anteckningar om verksamheten. De får inte innehålla uppgifter om enskilda som omfattas av sekretess.
<#else>
1. Varje verksamhet för sina egna journaler och akter, hälso- och sjukvården<@law.under "patientdata"/>. Ingen gemensam dokumentation om
   enskilda förs.
</#if>
<#if (rules.controllers)?has_content>
1. Personuppgiftsansvariga<@law.under "dataskydd"/> är

<#list rules.controllers as controller>
   - ${who.short(controller.party)}, för ${controller.scope}<@lists.stop controller.scope controller?is_last/>
</#list>

<#else>
1. Varje nämnd och varje vårdgivare är personuppgiftsansvarig<@law.under "dataskydd"/> för de uppgifter som den behandlar.
</#if>
<#if (rules.dpoContacts)?has_content>
1. Frågor om personuppgifter besvaras av <#list rules.dpoContacts as contact><@who.contact contact/><#sep>; </#sep></#list>.
</#if>
1. Varje part ser till att dess medarbetare, vikarier och praktikanter känner till de här reglerna.
1. Handlingar hos parterna bevaras och gallras<@law.under "arkiv"/>. ${capitalise(steering)} bestämmer hos vilken part gruppens egna handlingar
   ska diarieföras.
</#macro>

<#macro communication>
<#local channel = agreement.communication!{}>
1. <#if channel.brand?? || centre.name??>Utåt används namnet ${channel.brand!centre.name}.<#else>${capitalise(steering)} bestämmer vilket
   namn som ska användas utåt.</#if><#if channel.logos?has_content> Tillsammans med namnet visas logotyperna för
   ${enumerate(channel.logos)}.</#if> Ingen part använder en annan parts logotyp på annat sätt utan dess tillåtelse.
<#if channel.channels?has_content>
1. Parterna berättar om verksamheten genom ${enumerate(channel.channels)}.
<#else>
1. Parterna berättar om verksamheten på sina webbplatser och i lokalerna.
</#if>
<#if channel.languages?has_content>
1. Grundläggande information ska finnas på ${enumerate(channel.languages?map(code -> languages.name(code)))}.
<#else>
1. Grundläggande information ska finnas på de språk som familjerna i området behöver.
</#if>
1. Frågor från medier besvaras av <#if channel.press??>${who.inText(channel.press)}<#else>den part som frågan gäller</#if>. Ingen part
   uttalar sig för en annan.
</#macro>

<#assign everyYears = {"1": "varje år", "2": "vartannat år", "3": "vart tredje år", "4": "vart fjärde år", "5": "vart femte år"}>

<#macro followUp>
<#local plan = agreement.followUp!{}>
1. Parterna tar varje år fram en verksamhetsplan för det gemensamma arbetet.<#if plan.planDue??> Den ska vara klar senast den
   ${plan.planDue}.</#if> Planen utgår från målen i <@ref name="mal"/> och från vad barn och föräldrar har sagt.
1. <#if hasCoordinator>Samordnaren<#else>Parterna</#if> sammanställer varje år statistik och en verksamhetsberättelse.<#if plan.reportDue??> De
   ska vara klara senast den ${plan.reportDue} året efter.</#if><#if plan.sentTo?has_content> De skickas till
   ${enumerate(plan.sentTo?map(name -> who.inText(name)))}.</#if>
<#if plan.indicators?has_content>
1. Statistiken ska visa

<#list plan.indicators as indicator>
   - ${indicator}<@lists.stop indicator indicator?is_last/>
</#list>

<#else>
1. ${capitalise(steering)} bestämmer vad statistiken ska visa. Den ska åtminstone visa hur många barn och vuxna som kommer.
</#if>
1. Statistiken ska redovisas så att ingen enskild kan kännas igen.
1. <#if plan.evaluationEveryYears??>Parterna utvärderar samarbetet
   ${everyYears[plan.evaluationEveryYears?c]!("vart " + plan.evaluationEveryYears + ":e år")}<#else>${capitalise(steering)} bestämmer när
   samarbetet ska utvärderas</#if>. Barn och föräldrar ska få säga vad de tycker i utvärderingen.
</#macro>

<#macro contacts>
<#local people = []>
<#list parties as party><#if party.contact??><#local people += [party]></#if></#list>
<#if people?has_content>
1. Den som vill nå en part vänder sig till

<#list people as party>
   - <@who.contact party.contact/> (${who.short(party.reference)})<@lists.stop "" party?is_last/>
</#list>

<#if people?size lt parties?size>
1. De parter som inte står där utser en kontaktperson och berättar för de andra vem det är.
</#if>

<#else>
1. Varje part utser en kontaktperson och berättar för de andra vem det är.
</#if>
</#macro>

<#macro successors>
<#list municipality.boards + region.boards as board>
<#if board.replaces??>
1. ${board.name} har tagit över uppgifterna från ${withinSentence(board.replaces)}.
</#if>
</#list>
<#list municipality.parties as party>
<#if party.replaces??>
1. ${party.name} har tagit över uppgifterna från ${party.replaces}.
</#if>
</#list>
</#macro>

<#macro term>
<#local term = agreement.term>
<#if term.validTo??>
1. ${capitalise(it)} gäller från och med den ${longDate(term.validFrom)} till och med den ${longDate(term.validTo)}.
<#if term.autoRenewMonths??>
1. Om ingen part säger upp ${it}<#if lastNoticeDate??> senast den ${longDate(lastNoticeDate)}</#if> förlängs ${agreementNoun.pronoun} med
   ${months.span(term.autoRenewMonths)} i taget.
<#else>
1. När tiden har gått ut upphör ${it} utan uppsägning.
</#if>
<#else>
1. ${capitalise(it)} gäller från och med den ${longDate(term.validFrom)} och tills vidare.
</#if>
1. <#if term.noticeMonths?? && term.validTo?? && term.autoRenewMonths??>En uppsägning ska lämnas minst ${months.span(term.noticeMonths)} före den
   löpande periodens slut.<#elseif term.noticeMonths??>Uppsägningstiden är ${months.span(term.noticeMonths)}.<#else>Uppsägningstiden ska
   vara skälig, så att parterna hinner ställa om verksamheten och informera familjerna.</#if> Uppsägningen ska vara skriftlig<#if (term.noticeForm!"written") == "writtenAndSigned"> och undertecknad</#if> och skickas till alla parter.
1. Om en part i väsentlig mån bryter mot ${it}, och inte har rättat sig inom <#if term.breach??>${term.breach.cureDays} dagar<#else>skälig
   tid</#if> efter en skriftlig uppmaning, får de andra parterna häva ${agreementNoun.pronoun} med omedelbar verkan.
<#if term.reviewBy??>
1. Parterna ska senast den ${longDate(term.reviewBy)} gå igenom ${it} och ta ställning till hur samarbetet ska fortsätta.
</#if>
1. När ${it} upphör gör parterna upp om gemensam utrustning och gemensamma kostnader, efter de andelar som har gällt. De ser också till att
   familjerna får veta i god tid vart de kan vända sig.
</#macro>

<#assign disputeSteps = {
  "negotiation": "genom förhandling mellan de parter som berörs",
  "steeringGroup": "i " + steering,
  "principals": "mellan huvudmännens ledningar"
}>

<#macro dispute>
<#local steps = (agreement.dispute.steps)![]>
1. En tvist om ${it} ska lösas <#if steps?has_content><#list steps as step><#if step?index == 0><#if step?has_next>först </#if><#elseif
   step?has_next>, sedan <#else> och till sist </#if>${disputeSteps[step]}</#list><#else>genom förhandling mellan parterna</#if>.
1. Om parterna ändå inte kommer överens avgörs tvisten <#if ((agreement.dispute.forum.kind)!"court") == "arbitration">genom
   skiljeförfarande<#if agreement.dispute.forum.name??> (${agreement.dispute.forum.name})</#if><#else>av <#if
   (agreement.dispute.forum.name)??>${agreement.dispute.forum.name}<#else>allmän domstol</#if></#if>.
</#macro>

<#assign grounds = {
  "decision": "genom beslut", "delegation": "genom delegation", "register": "enligt Bolagsverkets register", "rules": "enligt reglemente"
}>

<#macro authorities>
<#local known = signatories?filter(signatory -> signatory.authority??)>
<#if known?has_content>
1. De som undertecknar har rätt att göra det:

<#list known as signatory>
   - <#if signatory.name?has_content>${signatory.name}<#else>${signatory.title}</#if> ${grounds[signatory.authority.kind]}<#if
     signatory.authority.body??> <#if signatory.authority.kind == "delegation">från<#elseif signatory.authority.kind == "rules">för<#else>av</#if>
     ${withinSentence(signatory.authority.body)}</#if><#if signatory.authority.date??> den ${longDate(signatory.authority.date)}</#if><#if
     signatory.authority.paragraph??>, ${signatory.authority.paragraph}</#if><@lists.stop "" signatory?is_last/>
</#list>

</#if>
</#macro>
