<#ftl attributes={
  "subject": "region",
  "applies": "all",
  "documentType": "Prov",
  "fileName": "prov",
  "numbering": "clauses",
  "requires": []
}>
# Numrering

## <@anchor name="parter"/> Parter

1. Regionen och kommunen är parter.
2. <@anchor name="samtycke"/> Samtycket ska

   1. gälla ett bestämt ändamål
   2. vara begränsat i tid.

### Mål

Målen följs upp enligt <@ref name="samtycke"/>. Se också <@ref name="parter" form="words"/>.

## <@unnumbered/> Slutord

Slut.
