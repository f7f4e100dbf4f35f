<#ftl attributes={
  "subject": "centre",
  "applies": "open",
  "documentType": "Provtryck",
  "fileName": "provtryck-{municipality}",
  "numbering": "clauses",
  "requires": ["municipality.name", "centre.name", "document.signing", "signatories[].title"]
}>
<#import "/shared/signing.ftl" as signing>

# Samverkansavtal om ${centre.name} – ett provtryck

Det här är ett provtryck. Det visar hur ett långt avtal ser ut när det är satt med Överens: innehåll och hänvisningar,
numrerade punkter, tabeller, noter och bilagor. Texten är skriven för att likna ett riktigt avtal mellan en region och en
kommun, men personer, enheter, belopp och beslut är påhittade.

<@contents heading="Innehåll" levels=2 fromPages=4/>

## <@anchor name="parter"/> Parter

1. Avtalet gäller mellan ${region.name} (regionen) och ${municipality.name} (kommunen). Båda är parter i avtalet, och båda är
   huvudmän för sin del av verksamheten vid ${centre.name} (familjecentralen).
2. I kommunen är det två nämnder som tillsammans svarar för avtalet:

   - barn- och utbildningsnämnden, som är huvudman för den öppna förskolan
   - socialnämnden, som är huvudman för den förebyggande socialtjänsten.

   Varje nämnd är en egen myndighet. Det har betydelse för sekretessen, se <@ref name="sekretess"/>.
3. Regionen bedriver barnmorskemottagning (BMM) och barnhälsovård (BVC) i egen regi.[^egenregi] Om någon av verksamheterna
   läggs ut på en annan utförare ska utföraren ansluta sig till avtalet innan den börjar.

[^egenregi]: Med egen regi menas här att verksamheten drivs av regionens egna anställda. När en privat vårdgivare driver
  verksamheten gäller samma åtaganden, men de regleras då också i avtalet mellan regionen och vårdgivaren.

## <@anchor name="syfte"/> Syfte och mål

1. Syftet med familjecentralen är att ge barn en trygg start i livet genom ett stöd som är nära, kommer tidigt och hänger
   ihop. Föräldrar ska kunna komma till *ett* ställe, oavsett vem som ansvarar för det de behöver.
2. Parterna utgår från *${document.parent.title}*, som ${document.parent.adoptedBy} ställde sig bakom den
   ${longDate(document.parent.adoptedOn)}. Målet är ${document.parent.goal}.
3. Familjecentralen ska

   1. främja hälsan hos barn, föräldrar och blivande föräldrar
   2. stärka föräldrar i deras föräldraskap och deras nätverk
   3. upptäcka svårigheter tidigt, och ge stöd innan de hinner växa
   4. <@anchor name="motesplats"/> vara en mötesplats där familjer träffar varandra på egna villkor.

### Målgrupp

Målgruppen är blivande föräldrar, och föräldrar med barn till och med fem års ålder, som bor i kommunen. Den öppna förskolan
är öppen också för mor- och farföräldrar och andra vuxna som tar hand om barnet i vardagen. Ingen behöver anmäla sig, och
inga besök i den öppna förskolan registreras på person.

### Så når vi dem som sällan kommer

Alla föräldrar känner sig inte välkomna av sig själva. Personalen söker därför upp familjer genom hembesök, genom
barnmorskans första samtal och genom föreningar och samfund på orten. ${centre.name} ska varje år välja minst en grupp som
är svår att nå, beskriva vad som görs för att nå den, och redovisa hur det gick i uppföljningen enligt <@ref name="uppfoljning"/>.

## <@anchor name="verksamhet"/> Verksamheten

1. Familjecentralen består av fyra verksamheter som arbetar under samma tak. <@ref name="bemanning"/> visar vem som ansvarar
   för vad, och vilken bemanning parterna har kommit överens om.
2. Verksamheterna arbetar var och en enligt sina lagar, föreskrifter och riktlinjer. Det gemensamma arbetet är tillägg till
   uppdraget, inte ett undantag från det.

<@table name="bemanning" caption="Verksamheter, ansvar och bemanning 2027" numeric=[3] totals=1 rowHeaders=true>
| Verksamhet | Ansvarig | Årsarbetare |
|---|---|---|
| Barnmorskemottagning (BMM) | Regionen | 1,75 |
| Barnhälsovård (BVC) | Regionen | 2,5 |
| Öppen förskola | Barn- och utbildningsnämnden | 2 |
| Förebyggande socialtjänst | Socialnämnden | 0,75 |
| Samordning | Parterna gemensamt | 0,5 |
| Summa | | 7,5 |
</@table>

3. Den öppna förskolan ska hålla öppet minst 20 timmar i veckan, fördelat på minst fyra dagar, även under skolloven. Den som
   kommer när mottagningarna har stängt ska ändå mötas av personal och få veta när barnmorskan, sjuksköterskan och
   familjebehandlaren är på plats.
4. Personalen träffas varannan vecka i ett gemensamt möte. Mötet handlar om verksamheten. Enskilda familjer tas upp bara om
   familjen har sagt ja till det, och bara så långt som samtycket räcker, se <@ref name="samtycke"/>.

### Gemensamma aktiviteter

Parterna planerar ett gemensamt program för varje termin. <@ref name="program"/> visar ett exempel på hur en termin kan se
ut. Det slutliga programmet beslutas av samordnaren och läggs ut på kommunens och regionens webbplatser senast två veckor
före terminens början.

<@table name="program" caption="Exempel på ett terminsprogram">
<@tableRow kind="header">
<@tableCell>Aktivitet</@tableCell>
<@tableCell>Innehåll</@tableCell>
<@tableCell>Ansvariga</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Föräldragrupp, väntan</@tableCell>
<@tableCell>
Fem träffar före förlossningen:

- graviditet och förlossning
- att bli förälder tillsammans
- amning och den första tiden hemma
</@tableCell>
<@tableCell>Barnmorska och familjebehandlare</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Föräldragrupp, första året</@tableCell>
<@tableCell>
Åtta träffar när barnet är en till tio månader:

- samspel och anknytning
- mat, sömn och utveckling
- barnsäkerhet och första hjälpen
- språk, sång och bok
</@tableCell>
<@tableCell>BVC-sjuksköterska och förskollärare</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Öppet hus på kvällstid</@tableCell>
<@tableCell>En kväll i månaden, med mat till självkostnadspris. Kvällarna riktar sig särskilt till den förälder som arbetar
på dagtid och därför sällan kommer annars.</@tableCell>
<@tableCell>Förskollärare</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Språkkafé för nyanlända föräldrar</@tableCell>
<@tableCell>Varje vecka, tillsammans med biblioteket.[^bibliotek]</@tableCell>
<@tableCell>Förskollärare och bibliotekarie</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Babymassage</@tableCell>
<@tableCell>Fyra träffar, för föräldrar med barn som är en till fyra månader.</@tableCell>
<@tableCell>BVC-sjuksköterska</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Pappagrupp</@tableCell>
<@tableCell>Sex träffar på eftermiddagar, ledda av en förälder som själv har gått i en grupp. Alla föräldrar som inte har
fött barnet är välkomna.</@tableCell>
<@tableCell>Familjebehandlare</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Sångstund</@tableCell>
<@tableCell>Varje förmiddag klockan 10.30, på svenska och på ett språk till.</@tableCell>
<@tableCell>Förskollärare</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Första hjälpen för småbarnsföräldrar</@tableCell>
<@tableCell>En kväll varje termin: andningsstopp, brännskador, förgiftning, och när det är dags att ringa 112.</@tableCell>
<@tableCell>BVC-sjuksköterska</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Ekonomirådgivning</@tableCell>
<@tableCell>Enskilda samtal på bestämd tid, två eftermiddagar i månaden.</@tableCell>
<@tableCell>Kommunens budget- och skuldrådgivare</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Samtal om separation</@tableCell>
<@tableCell>Enskilda samtal och en grupp varje höst, om hur föräldrar kan samarbeta när de inte längre lever ihop.</@tableCell>
<@tableCell>Familjebehandlare</@tableCell>
</@tableRow>
</@table>

[^bibliotek]: Biblioteket är inte part i avtalet. Samarbetet bygger på en överenskommelse mellan samordnaren och
  bibliotekschefen, som ses över varje år.

## Ledning och samordning

1. En *styrgrupp* leder samarbetet. Den består av en chef från var och en av de fyra verksamheterna, och har beslutanderätt
   inom de ramar som respektive nämnd har gett. Styrgruppen möts minst fyra gånger per år och för minnesanteckningar.
2. En *samordnare* leder det dagliga gemensamma arbetet. Samordnaren är anställd av kommunen, men har sitt uppdrag av
   styrgruppen. Uppdraget beskrivs i <@ref name="uppdrag"/>.
3. Ordförandeskapet i styrgruppen växlar mellan regionen och kommunen vartannat år, med början hos regionen 2027.
4. Om styrgruppen inte kan enas ska frågan lyftas till förvaltningscheferna inom 14 dagar. De ska höra samordnaren innan de
   tar ställning.

### Barnets bästa

Inför beslut som rör barn ska styrgruppen göra en prövning av barnets bästa. Prövningen ska visa vilka barn som berörs, vad
de själva har sagt, hur deras intressen har vägts mot andra intressen, och hur beslutet följs upp. Enklare frågor kan prövas
muntligt, om det antecknas.

## <@anchor name="ekonomi"/> Ekonomi

1. Varje part bär kostnaderna för sin egen personal och för den utrustning som bara den använder.
2. Gemensamma kostnader delas enligt <@ref name="kostnader"/>. Fördelningen bygger på hur stor yta verksamheterna använder och
   räknas om när ytorna ändras med mer än 10 procent.

<@table name="kostnader" caption="Gemensamma kostnader per år, i kronor" numeric=[2, 3, 4] totals=1 rowHeaders=true>
| Kostnad | Totalt | Regionen | Kommunen |
|---|---|---|---|
| Hyra och el för gemensamma ytor | 486 000 | 267 300 | 218 700 |
| Städning | 92 400 | 50 820 | 41 580 |
| Samordnarens lön | 318 500 | 159 250 | 159 250 |
| Förbrukningsmaterial | 24 750,50 | 12 375,25 | 12 375,25 |
| Gemensamma utbildningar | 40 000 | 20 000 | 20 000 |
| Summa | 961 650,50 | 509 745,25 | 451 905,25 |
</@table>

3. Kommunen betalar kostnaderna löpande och fakturerar regionen dess del två gånger per år, senast den 31 mars och den
   30 september. Fakturan ska betalas inom 30 dagar.
4. Investeringar över 50 000 kr beslutas av parterna var för sig innan styrgruppen beställer något. Lokalerna och villkoren
   för dem beskrivs i <@ref name="lokaler"/>.

## <@anchor name="sekretess"/> Sekretess och dokumentation

1. Sekretess gäller mellan parterna, och även mellan kommunens nämnder. Att verksamheterna delar lokaler ändrar inte det.[^osl]
2. <@anchor name="samtycke"/> En familj kan lämna samtycke till att uppgifter delas. Samtycket ska

   1. gälla ett bestämt ändamål och bestämda mottagare
   2. vara begränsat i tid
   3. kunna tas tillbaka när som helst
   4. antecknas hos var och en av de myndigheter som lämnar ut uppgifter.
3. Samtycke får aldrig vara ett villkor för att delta i familjecentralens öppna verksamhet.
4. Var och en av verksamheterna för sina egna journaler och akter, i sina egna system. Gemensamma register över familjer förs
   inte.
5. All personal som möter barn är skyldig att genast anmäla till socialnämnden om den misstänker att ett barn far illa.
   Skyldigheten är personlig och kan inte lämnas över till samordnaren eller till en kollega.

[^osl]: Hälso- och sjukvårdens sekretess finns i 25 kap. och socialtjänstens i 26 kap. offentlighets- och sekretesslagen
  (2009:400). Den som är osäker på vad som får sägas ska fråga sin chef innan något sägs, inte efteråt. Noten är med flit
  lång, så att provtrycket visar hur en not som tar flera rader ser ut längst ned på sidan, och att den står på samma sida
  som sin siffra i texten.

## <@anchor name="uppfoljning"/> Uppföljning

1. Parterna följer upp verksamheten varje år. Samordnaren sammanställer uppföljningen senast den 1 mars året efter, och
   styrgruppen lämnar den till nämnderna.
2. Uppföljningen ska minst visa

   1. antal besök i den öppna förskolan, per månad
   2. antal föräldragrupper, och hur många som har deltagit
   3. vad föräldrarna tycker, enligt en enkät som görs vartannat år
   4. vad som har gjorts för att nå den grupp som valdes ut.
3. Vart tredje år görs en större utvärdering av hur målen i <@ref name="syfte"/> nås, särskilt målet i
   <@ref name="motesplats"/>. Föräldrar ska vara med och ta fram frågorna.

## Avtalstid, ändring och uppsägning

1. Avtalet gäller från den 1 februari 2027 till och med den 31 december 2029. Om ingen part säger upp det förlängs det med
   två år i taget.
2. Uppsägning ska vara skriftlig och lämnas minst tolv månader före avtalstidens slut.
3. Ändringar och tillägg gäller bara om de är skriftliga och undertecknade av båda parter. Styrgruppen får själv ändra
   årshjulet i <@ref name="arshjul"/>.
4. En part får säga upp avtalet i förtid, med sex månaders varsel, om den andra parten i väsentlig mån bryter mot det och inte
   rättar sig inom 60 dagar efter en skriftlig påminnelse.
5. Blir parterna oense ska de i första hand lösa tvisten genom förhandling, enligt [vad som sägs om parterna](#parter) och
   deras företrädare. Löses den inte så avgörs den av allmän domstol.

<@contents of="attachments" heading="Bilagor"/>

Bilagorna är en del av avtalet, och ändras på samma sätt som det.

## <@unnumbered/> Underskrifter

<@signing.originals noun="Avtalet" signing=document.signing/>

<@signatures of=signatories signing=document.signing place=municipality.id
  labels=signing.labels roles=signing.roles operators=operators/>

## <@attachment name="lokaler"/> Lokaler

${centre.name} ligger i kommunens hus på Ekbacksvägen. Lokalerna är 612 kvadratmeter i markplan, med egen ingång från gården.
Kommunen hyr lokalerna och upplåter en del av dem till regionen.

### Ytor

<@table name="ytor" caption="Ytor i kvadratmeter" numeric=[2] totals=1 rowHeaders=true>
| Del av lokalerna | Yta | Används av |
|---|---|---|
| Mottagningsrum, barnmorska | 58 | Regionen |
| Mottagningsrum, BVC | 94 | Regionen |
| Öppen förskola | 186 | Kommunen |
| Samtalsrum | 42 | Kommunen |
| Väntrum, kök och grupprum | 168 | Alla |
| Personalrum och förråd | 64 | Alla |
| Summa | 612 | |
</@table>

### Tillgänglighet

Lokalerna ska gå att använda för alla. Det innebär bland annat att

- dörrar går att öppna med automatik och är minst 90 cm breda
- det finns hörslinga i grupprummet
- barnvagnar ryms i ett låst rum innanför entrén
- skyltar har både text och bild, och kontrasterar mot bakgrunden.

Brister ska anmälas till kommunens fastighetsförvaltning, som ska ha åtgärdat dem inom en månad. Tar det längre tid ska
styrgruppen få veta varför.

## <@attachment name="uppdrag"/> Samordnarens uppdrag och årshjul

### Uppdraget

Samordnaren

1. leder personalens gemensamma möten och skriver anteckningar
2. planerar programmet tillsammans med verksamheterna, så som sägs i <@ref name="verksamhet"/>
3. tar fram underlag till styrgruppen och verkställer dess beslut
4. håller kontakt med föräldrar, föreningar och andra som bidrar till familjecentralen
5. ser till att nya medarbetare får en gemensam introduktion under sina första tre månader.

Samordnaren är inte chef för personalen och fattar inga beslut om enskilda familjer.

### <@anchor name="arshjul"/> Årshjul

| Månad | Styrgruppen | Samordnaren |
|:--|:--|:--|
| Februari | Årets mål och budget | Vårens program klart |
| Mars | Uppföljning till nämnderna | Sammanställer förra året |
| Maj | Läget i verksamheten | Enkät till föräldrar |
| September | Höstens prioriteringar | Höstens program klart |
| November | Nästa års kostnader | Underlag till budget |

Årshjulet ses över varje höst. Styrgruppen får flytta ett möte högst tre veckor utan att ändra årshjulet.
