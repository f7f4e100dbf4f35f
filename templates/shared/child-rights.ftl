<#-- What the articles of the Convention on the Rights of the Child say, in short and in our own words. -->
<#assign articles = {
  "1": "Barn är alla som inte har fyllt 18 år.",
  "2": "Alla barn har samma rättigheter. Inget barn får diskrimineras.",
  "3": "Vid alla beslut som rör barn ska i första hand beaktas vad som är bäst för barnen.",
  "4": "Staten ska göra vad den kan för att barnets rättigheter ska bli verklighet.",
  "5": "Föräldrar har rätt och skyldighet att vägleda barnet när det använder sina rättigheter.",
  "6": "Varje barn har rätt att leva, överleva och utvecklas.",
  "7": "Varje barn har rätt till ett namn och ett medborgarskap och så långt det går rätt att känna till sina föräldrar och få deras omvårdnad.",
  "8": "Varje barn har rätt till sin identitet.",
  "9": "Barn ska inte skiljas från sina föräldrar mot sin vilja, utom när det är nödvändigt för barnets bästa.",
  "10": "Familjer som har splittrats mellan länder ska få sin sak prövad snabbt och med vilja att hjälpa.",
  "11": "Barn ska skyddas från att olovligt föras till ett annat land eller hållas kvar där.",
  "12": "Varje barn har rätt att säga vad det tycker i allt som rör barnet och att bli lyssnat på, med hänsyn till ålder och mognad.",
  "13": "Varje barn har rätt att uttrycka sig fritt och att söka och få information.",
  "14": "Varje barn har rätt att tänka, tro och följa sitt samvete fritt.",
  "15": "Varje barn har rätt att gå med i föreningar och att delta i fredliga möten.",
  "16": "Varje barn har rätt till privatliv.",
  "17": "Varje barn har rätt till information från många olika källor och till skydd mot innehåll som skadar.",
  "18": "Föräldrar har tillsammans huvudansvaret för barnets uppväxt, och samhället ska ge dem stöd i det.",
  "19": "Barn ska skyddas mot alla slags våld, övergrepp och försummelse.",
  "20": "Barn som inte kan bo hos sin familj har rätt till särskilt skydd och stöd.",
  "21": "Vid adoption ska barnets bästa komma först.",
  "22": "Barn på flykt har rätt till skydd och hjälp.",
  "23": "Barn med funktionsnedsättning har rätt till ett fullvärdigt liv, delaktighet och stöd.",
  "24": "Varje barn har rätt till bästa möjliga hälsa, till vård och till förebyggande hälsovård, även före och efter födelsen.",
  "25": "Barn som samhället har placerat har rätt att få sin vård omprövad regelbundet.",
  "26": "Varje barn har rätt till social trygghet.",
  "27": "Varje barn har rätt till en levnadsstandard som är skälig för barnets utveckling.",
  "28": "Varje barn har rätt till utbildning.",
  "29": "Utbildningen ska utveckla hela barnet och lära det respekt för andra.",
  "30": "Barn som tillhör en minoritet eller ett urfolk har rätt till sitt språk, sin kultur och sin religion.",
  "31": "Varje barn har rätt till lek, vila och fritid och till att delta i kulturlivet.",
  "32": "Barn ska skyddas mot arbete som är skadligt eller hindrar skolgången.",
  "33": "Barn ska skyddas mot narkotika.",
  "34": "Barn ska skyddas mot sexuella övergrepp och sexuellt utnyttjande.",
  "35": "Barn ska skyddas mot att föras bort, säljas eller utsättas för handel.",
  "36": "Barn ska skyddas mot allt annat utnyttjande som skadar dem.",
  "37": "Inget barn får torteras, behandlas grymt eller låsas in utan stöd i lag.",
  "38": "Barn ska skyddas i krig och får inte användas som soldater.",
  "39": "Barn som har utsatts för övergrepp, försummelse eller krig har rätt till rehabilitering.",
  "40": "Barn som misstänks för brott har rätt till respekt, rättssäkerhet och hjälp.",
  "41": "Regler som ger barnet mer än konventionen gäller före den.",
  "42": "Staten ska göra konventionen känd för både barn och vuxna."
}>
<#-- They matter in every decision. -->
<#assign always = [2, 3, 6, 12]>
<#assign levels = {
  "simple": "Frågan har prövats på enkel nivå.",
  "normal": "Frågan har prövats på vanlig nivå.",
  "thorough": "Frågan har prövats på fördjupad nivå."
}>

<#-- Paragraphs, or what is to be said when there are none. -->
<#macro texts of otherwise>
<#list of as text>
${sentence(text)}

<#else>
${otherwise}
</#list>
</#macro>

<#-- What speaks for or against, in a cell. -->
<#macro points of otherwise>
<@tableCell>
<#list of as point>
- ${point}
<#else>
${otherwise}
</#list>
</@tableCell>
</#macro>
