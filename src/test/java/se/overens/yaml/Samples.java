package se.overens.yaml;

/** Files without faults. */
final class Samples {
    /** A municipality in which every key is given. */
    static final String MUNICIPALITY = """
            code: "1860"
            name: Laxå kommun
            legalName: Laxå kommun
            orgNo: 212000-1918
            document:
              caseNumber: KS 2026/00123
              dated: 2026-03-02
              signing: fields
              sender: Laxå kommun
              cooperation: Region Örebro län och Laxå kommun
              parent:
                title: Överenskommelse om familjecentraler
                adoptedOn: 2025-11-20
                adoptedBy: Hälso- och sjukvårdsnämnden
                validFrom: 2026-01-01
                replaces: 2019 års överenskommelse
                goal: att stödja barn och föräldrar
            boards:
              - id: social
                name: Socialnämnden
                caseNumber: SN/2026:14
              - id: bun
                name: Barn- och utbildningsnämnden
            parties:
              - id: vc
                kind: company
                name: Exempelvården AB
                orgNo: 556677-8899
                abbreviation: vårdcentralen
                contractedBy: region
            signatories:
              - party: region
                functions: [childHealth, midwifery]
                name: Åsa Öberg
                title: Verksamhetschef
                organisation: Laxå vårdcentral
              - party: social
                functions:
                  - preventiveSocial
                name: blank
                title: Socialchef
            centres:
              - id: laxa
                name: Familjecentralen Solrosen
                openedOn: 2027-01-11
                plannedOpening: 2027-01-01
                colocation: full
                catchment: Laxå kommun
                applicationTo: Region Örebro län
                functions:
                  - type: childHealth
                    provider: region
                    unit: Laxå vårdcentral
                  - type: other
                    provider: vc
                    label: Folktandvården
            """;

    /** A region in which every key is given. */
    static final String REGION = """
            schema: overens/1
            region:
              code: "18"
              name: Region Örebro län
              legalName: Region Örebro län
              orgNo: 232100-0164
              abbreviation: Regionen
              county: Örebro län
            definition: vgr-2023
            document:
              caseNumber: 25RS1234
              dated: 2026-03-02
              signing: ink
            strategies:
              - id: parentalSupport
                title: En trygg start
                subtitle: Föräldraskapsstöd i Örebro län
                publisher: Länsstyrelsen
                year: 2024
                period: 2024–2028
                targetAreas:
                  - Tidiga insatser
                  - "Samverkan: alla parter"
            """;

    private Samples() {}
}
