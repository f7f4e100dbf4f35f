<#ftl attributes={
  "subject": "region",
  "applies": "all",
  "documentType": "Prov",
  "fileName": "prov",
  "requires": []
}>
# Tabeller

<@table caption="Kostnader" numeric=[2] totals=1 rowHeaders=true>
| Kostnad | Kronor |
|---|---|
| Hyra | 1 250 |
| Material | 75,50 |
| Summa | 1 325,50 |
</@table>

<@table caption="Träffar">
<@tableRow kind="header">
<@tableCell>Grupp</@tableCell>
<@tableCell>Innehåll</@tableCell>
</@tableRow>
<@tableRow>
<@tableCell>Väntan</@tableCell>
<@tableCell>
Två träffar:

- förlossning
- första tiden
</@tableCell>
</@tableRow>
</@table>
