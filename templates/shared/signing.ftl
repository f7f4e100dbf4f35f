<#-- What every document that is signed has in common: the words of its signature block, and how it is signed. -->
<#assign labels = {
  "placeAndDate": "Ort och datum",
  "signature": "Underskrift",
  "name": "Namnförtydligande",
  "title": "Titel",
  "organisation": "Organisation",
  "digital": "Framgår av underskriften"
}>
<#import "/shared/functions.ftl" as functions>
<#-- Small letters: the block makes the first one large. -->
<#assign roles = {
  "midwifery": functions.full("midwifery"),
  "childHealth": functions.full("childHealth"),
  "openPreschool": functions.full("openPreschool"),
  "preventiveSocial": functions.full("preventiveSocial"),
  "other": "annan verksamhet",
  "none": "part i samverkan"
}>

<#-- How many originals there are depends on how the document is signed; only paper has several. -->
<#macro originals noun signing count="auto" each="var och en som undertecknar">
<#if publishing>
Det här är en version för publicering. Kontaktuppgifter och plats för underskrift är borttagna. Det undertecknade originalet
finns hos <#if document.publication?? && document.publication.originalKeptBy??>${document.publication.originalKeptBy}<#else>dem som har undertecknat</#if>.
<#elseif signing == "ink" && count != "auto">
${noun} undertecknas på papper, i ${numeral(count?number, "neuter")} exemplar med samma innehåll.
<#elseif signing == "ink">
${noun} undertecknas på papper, i ett exemplar för ${each}.
<#elseif signing == "fields">
${noun} undertecknas elektroniskt i den här filen, som är originalet.
<#else>
${noun} undertecknas elektroniskt i en underskriftstjänst. Filen som tjänsten lämnar tillbaka är originalet.
</#if>
</#macro>
