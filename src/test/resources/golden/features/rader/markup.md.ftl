<#ftl attributes={
  "subject": "region",
  "applies": "all",
  "documentType": "Prov",
  "fileName": "prov",
  "requires": []
}>
# Rader

Kommunen betalar kostnaderna löpande enligt 5 kap. 3 § och § 12, senast den 31 mars. Beloppet är 1 234 567 kr, eller
50 procent av kostnaden enligt A. Lind. Barnmorskemottagningen, barnhälsovården och den förebyggande socialtjänsten
planerar tillsammans, och *samarbetet* följs upp **varje år**.

- barn- och utbildningsnämnden
- socialnämnden, som är huvudman för den förebyggande socialtjänsten och svarar för samordningen av familjecentralens
  verksamhet

  - tredje nivån
