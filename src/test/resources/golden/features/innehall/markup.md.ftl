<#ftl attributes={
  "subject": "region",
  "applies": "all",
  "documentType": "Prov",
  "fileName": "prov",
  "numbering": "clauses",
  "requires": []
}>
# Innehåll och bilagor

<@contents heading="Innehåll" levels=2 fromPages=1/>

## Parter

Parterna svarar för <@ref name="lokaler"/>.

<@contents of="attachments" heading="Bilagor"/>

## <@attachment name="lokaler"/> Lokaler

Lokalerna är gemensamma.

### Ytor

Ytorna mäts varje år.
