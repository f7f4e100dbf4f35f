package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;

/** In what the municipalities of a small workspace differ from their region. */
class DeviationsCommandTest {
    private static final String REGION = """
            schema: overens/1
            region: {code: "18"}
            definition: orebro
            uniform: [notice, definition, targetGroup]
            document: {signing: fields, caseNumber: "R 1"}
            regionalAgreement: {title: Avtal om familjecentraler, caseNumber: "R 2", dated: 2026-05-06}
            agreement:
              term: {validFrom: 2027-01-01, noticeMonths: 6}
              economy: {ownCosts: [löner, telefoni]}
              coordinator: {fte: 0.5, employer: region, funding: [{party: region, share: 100}]}
              communication: {languages: [sv, so]}
            """;

    @TempDir
    private Path workspace;

    @BeforeEach
    void twoMunicipalities() throws IOException {
        put("overens.yaml", REGION);
        put("municipalities/laxa.yaml", """
                code: "1860"
                document: {signing: ink, sender: Laxå kommun}
                additions:
                  - section: economy
                    text: "=Kommunen betalar"
                    bullets: [fika]
                centres:
                  - id: laxa
                    plannedOpening: 2027-01-01
                    agreement:
                      term: {noticeMonths: 12}
                      economy: {ownCosts: [löner]}
                      coordinator:
                        fte: 1
                        employer: municipality
                        funding: [{party: region, share: "37,5"}, {party: municipality, share: "62,5"}]
                      communication: {languages: [sv, ar]}
                      targetGroup: {ageFrom: 1}
                    definition: vgr-2023
                """);
        put("municipalities/nora.yaml", """
                code: "1884"
                centres:
                  - {id: nora, plannedOpening: 2027-01-01, agreement: {targetGroup: {ageFrom: 0, expecting: true}}}
                  - {id: norra, plannedOpening: 2027-01-01, agreement: {targetGroup: {ageFrom: 0, expecting: true}}}
                """);
    }

    private void put(String file, String content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }

    @Test
    void areATableOnStdout() {
        Shell shell = Shell.run("deviations", workspace);
        assertThat(shell.exit()).as(shell.err()).isZero();
        List<String> lines =
                shell.out().lines().map(line -> line.replaceAll(" {2,}", " | ")).toList();
        String laxa = " | municipalities/laxa.yaml:";
        assertThat(lines)
                .containsExactly(
                        "MUNICIPALITY | KIND | WHAT | REGION | HERE | PLACE",
                        "Laxå kommun | own value | Undertecknande | I underskriftsfält i PDF-filen"
                                + " | Med penna på papper" + laxa + 2,
                        "Laxå kommun | addition | 11 Ekonomi | =Kommunen betalar; fika" + laxa + 4,
                        "Laxå kommun, laxa | own value | Samordnare, arbetsgivare | Region Örebro län | Laxå kommun"
                                + laxa + 15,
                        "Laxå kommun, laxa | own value | Samordnare, tjänstgöringsgrad | 50\u00A0procent | 100\u00A0procent"
                                + laxa + 14,
                        "Laxå kommun, laxa | own value | Samordnare, finansiering | Region Örebro län, 100\u00A0procent"
                                + " | Region Örebro län, 37,5\u00A0procent; Laxå k…" + laxa + 16,
                        "Laxå kommun, laxa | own value | Ekonomi, egna kostnader | löner; telefoni | löner" + laxa + 12,
                        "Laxå kommun, laxa | own value | Kommunikation, språk | svenska, somaliska | svenska, arabiska"
                                + laxa + 17,
                        "Laxå kommun, laxa | own value | Avtalstid, uppsägningstid | 6\u00A0månader | 12\u00A0månader"
                                + laxa + 11,
                        "Laxå kommun, laxa | unusual | Avtalstid, uppsägningstid | 6\u00A0månader | 12\u00A0månader"
                                + laxa + 11,
                        "Laxå kommun, laxa | unusual | Definition | Örebro läns överenskommelse"
                                + " | Västra Götalandsregionen 2023" + laxa + 19,
                        "Laxå kommun, laxa | unusual | Målgrupp"
                                + " | från ålder 0, blivande föräldrar ja | från ålder 1" + laxa + 18);
        assertThat(Shell.run("deviations", workspace, "--lang", "sv").out())
                .contains("KOMMUN", "eget värde", "tillägg");
    }

    @Test
    void areCsvAndJson() {
        assertThat(Shell.run("deviations", workspace, "--format", "csv", "--lang", "sv")
                        .out())
                .startsWith(
                        "\"Kommun\",\"Familjecentral\",\"Slag\",\"Vad\",\"Regionen\",\"Här\",\"Fil\",\"Rad\",\"Nyckel\"")
                .contains("\"eget värde\",\"Samordnare, tjänstgöringsgrad\",\"50\u00A0procent\",\"100\u00A0procent\"")
                .contains("\"'=Kommunen betalar; fika\"");
        assertThat(Shell.run("deviations", workspace, "--format", "json").out())
                .contains("{\"municipality\":\"Laxå kommun\",\"centre\":\"\",\"kind\":\"override\","
                        + "\"key\":\"document.signing\",\"title\":\"Undertecknande\","
                        + "\"regional\":\"fields\",\"local\":\"ink\","
                        + "\"file\":\"municipalities/laxa.yaml\",\"line\":\"2\"}");
    }

    @Test
    void areFilesWhereThatIsAskedFor() throws IOException {
        Path out = workspace.resolve("out");
        Shell csv = Shell.run("deviations", workspace, "--format", "csv", "--out", out);
        assertThat(csv.out().strip()).isEqualTo(out.resolve("avvikelser.csv").toString());
        assertThat(Shell.run("deviations", workspace, "--format", "csv", "--out", out)
                        .exit())
                .isEqualTo(3);
        Shell pdf = Shell.run("deviations", workspace, "--format", "pdf", "--out", out);
        assertThat(pdf.exit()).as(pdf.err()).isZero();
        try (PDDocument document = Loader.loadPDF(Path.of(pdf.out().strip()).toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Avvikelser från den regionala modellen", "Laxå kommun Fil: municipalities/laxa.yaml")
                    .contains("Samordnare, arbetsgivare", "Med penna på papper", "Lokalt tillägg: 11 Ekonomi")
                    .contains("Ovanligt i länet: Definition", "• Laxå kommun, 62,5\u00A0procent", "Svenska, arabiska")
                    .doesNotContain("Nora kommun", "R 1", "R 2", "Diarienummer", "2026-05-06", "coordinator");
        }
    }

    @Test
    void mayBeNone() throws IOException {
        Files.delete(workspace.resolve("municipalities/laxa.yaml"));
        assertThat(Shell.run("deviations", workspace).out()).contains("Nobody differs");
        Shell pdf = Shell.run("deviations", workspace, "--format", "pdf", "--out", workspace.resolve("out"));
        assertThat(pdf.exit()).as(pdf.err()).isZero();
    }

    @Test
    void areThereForTheExample() {
        Shell shell =
                Shell.run("deviations", WorkspaceFixture.EXAMPLE, "--format", "pdf", "--out", workspace.resolve("o"));
        assertThat(shell.exit()).as(shell.err()).isZero();
    }

    @Test
    void knowTheirFormats() {
        Shell shell = Shell.run("deviations", workspace, "--format", "xml");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("table, csv, json, pdf");
    }
}
