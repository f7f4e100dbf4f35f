package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.judge.VeraPdf;

/** Local additions from the files of a workspace to a PDF. */
class LocalAdditionCommandTest {
    @TempDir
    private Path workspace;

    @BeforeEach
    void aWorkspace() throws IOException {
        put("overens.yaml", """
                schema: overens/1
                region: {code: "18"}
                definition: orebro
                clauses:
                  - section: economy
                    text: Regionens klausul gäller alla.
                """);
        put("municipalities/laxa.yaml", """
                code: "1860"
                additions:
                  - section: economy
                    text: Kommunen betalar dessutom
                    bullets: [fika, bussresor]
                  - section: term
                    bullets: [en översyn görs varje år, uppsägning sker skriftligt]
                centres:
                  - id: laxa
                    plannedOpening: 2027-01-01
                    colocation: full
                    functions:
                      - {type: midwifery, provider: region}
                      - {type: childHealth, provider: region}
                      - {type: openPreschool, provider: municipality}
                      - {type: preventiveSocial, provider: municipality}
                    additions:
                      - section: term
                        text: Avtalet ses över varje år.
                signatories:
                  - {party: region, functions: [midwifery, childHealth], name: blank, title: Chef}
                  - {party: municipality, functions: [openPreschool, preventiveSocial], name: blank, title: Chef}
                """);
    }

    private void template(String sections) throws IOException {
        put("templates/avtal/avtal.md.ftl", """
                <#ftl attributes={"subject": "centre", "documentType": "Avtal", "applies": "planned", "fileName": "avtal"}>
                # Avtal
                """ + sections);
    }

    private void put(String file, String content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }

    private Shell generate() {
        return Shell.run("generate", "avtal", workspace, "--municipality", "laxa", "--out", workspace.resolve("out"));
    }

    @Tag("once")
    @Test
    void areSeenAndHeard() throws IOException {
        template("\n## Ekonomi\n\n<@local section=\"economy\"/>\n\n## Tid\n\n<@local section=\"term\"/>\n");
        Shell shell = generate();
        assertThat(shell.exit()).as(shell.err()).isZero();
        Path file = Path.of(shell.out().strip());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Regionens klausul gäller alla. Lokalt tillägg Kommunen betalar dessutom • fika • bussresor")
                    .contains("Dessutom gäller följande: • en översyn görs varje år • uppsägning sker skriftligt")
                    .contains("Avtalet ses över varje år.");
        }
        assertThat(VeraPdf.failures(Files.readAllBytes(file))).isEmpty();
        Shell structure = Shell.run("inspect", "avtal", workspace, "--stage", "structure");
        assertThat(structure.out()).contains("Div");
    }

    @Test
    void areRefusedWhereTheyWouldBeLost() throws IOException {
        template("\n## Ekonomi\n\n<@local section=\"economy\"/>\n");
        Shell shell = generate();
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err())
                .contains("error[OV312]: the addition to the section \"term\" is not printed by")
                .contains("municipalities/laxa.yaml:6:14")
                .contains("put <@local section=\"term\"/>");
    }
}
