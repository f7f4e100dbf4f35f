<#ftl attributes={
  "subject": "region",
  "applies": "all",
  "documentType": "Prov",
  "fileName": "prov",
  "requires": []
}>
# Noter

Parterna följer lagen[^lag] och varandras riktlinjer.[^riktlinje]

[^lag]: Socialtjänstlagen (2025:400).

[^riktlinje]: Riktlinjerna finns hos var och en av parterna, och skickas till den andra parten när de ändras, senast tre
  veckor innan de börjar gälla.
