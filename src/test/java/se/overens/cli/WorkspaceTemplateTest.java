package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates of a workspace, and which municipality they are about. */
class WorkspaceTemplateTest {

    @TempDir
    private Path workspace;

    private Shell shell;

    @BeforeEach
    void aRegion() throws IOException {
        put("overens.yaml", "schema: overens/1\nregion: {code: \"18\"}\ndefinition: orebro\n");
        put("templates/rapport/rapport.md.ftl", template("region", "Årsrapport", "arsrapport"));
        put("templates/brev/brev.md.ftl", template("municipality", "Brev", "brev-{municipality}"));
    }

    @Test
    void makesADocumentOfTheRegionWithoutMunicipality() throws IOException {
        generate("rapport");
        assertThat(text()).contains("Detta är Årsrapport");
        assertThat(shell.out()).endsWith("arsrapport.pdf" + System.lineSeparator());
        generate("arsrapport");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void makesADocumentOfTheRegionWhateverIsWrongWithAMunicipality() throws IOException {
        put("municipalities/laxa.yaml", "kod: 1860\n");
        generate("rapport");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void saysThatThereIsNoMunicipality() {
        generate("brev");
        assertRefused(2, "error[OV807]", "has no municipality yet");
        shell = run("brev", "--lang", "sv");
        assertRefused(2, "fel[OV807]", "säg vilken kommun dokumentet gäller: --municipality ID", "ingen kommun än");
    }

    @Test
    void takesTheOnlyMunicipality() throws IOException {
        put("municipalities/laxa.yaml", municipality("1860"));
        generate("brev");
        assertThat(text()).contains("Detta är Brev");
        assertThat(shell.out()).contains("brev-laxa.pdf");
    }

    @Test
    void asksWhichOfSeveralMunicipalities() throws IOException {
        put("municipalities/laxa.yaml", municipality("1860"));
        put("municipalities/nora.yaml", municipality("1884"));
        generate("brev");
        assertRefused(2, "error[OV807]", "--municipality ID", "the workspace has: laxa, nora");
        assertThat(run("brev", "--municipality", "nora").exit()).isZero();
    }

    /** One of two files cannot be read: the other is not taken for the one that is meant. */
    @Test
    void doesNotGuessWhenAMunicipalityCannotBeRead() throws IOException {
        put("municipalities/laxa.yaml", "kod: \"1860\"\n");
        generate("brev");
        assertRefused(1, "error[OV102]", "municipalities/laxa.yaml:1:1");
        put("municipalities/nora.yaml", municipality("1884"));
        generate("brev");
        assertRefused(1, "error[OV102]", "municipalities/laxa.yaml:1:1");
        assertThat(run("brev", "--municipality", "nora").exit()).isZero();
    }

    @Test
    void shadowsABuiltInTemplate() throws IOException {
        put("municipalities/laxa.yaml", municipality("1860"));
        put(
                "templates/letter-of-intent/letter-of-intent.md.ftl",
                template("municipality", "Vårt eget brev", "eget-{municipality}"));
        generate("letter-of-intent");
        assertThat(text()).contains("Detta är Vårt eget brev");
        assertThat(shell.out()).contains("eget-laxa.pdf");
        generate("avsiktsforklaring");
        assertRefused(2, "error[OV803]", "letter-of-intent, vart-eget-brev");
    }

    @Test
    void lendsItsTemplatesTheSharedOnes() throws IOException {
        put("templates/shared/own.ftl", "<#assign greeting = \"Hej från mappen\">");
        put(
                "templates/rapport/rapport.md.ftl",
                template("region", "Rapport", "rapport") + "\n<#import \"/shared/own.ftl\" as own>${own.greeting}\n"
                        + "<#import \"/shared/signing.ftl\" as signing>\n");
        generate("rapport");
        assertThat(text()).contains("Hej från mappen");
    }

    @Test
    void namesTheLineOfAFaultyTemplate() throws IOException {
        put("templates/rapport/rapport.md.ftl", template("region", "Rapport", "rapport") + "\n${nothing.here}\n");
        generate("rapport");
        assertRefused(1, "error[OV3", "templates/rapport/rapport.md.ftl:");
        assertThat(shell.err()).doesNotContain("FreeMarker").doesNotContain("freemarker");
    }

    @Test
    void refusesAnUnknownSubject() throws IOException {
        put("templates/rapport/rapport.md.ftl", template("county", "Rapport", "rapport"));
        generate("rapport");
        assertRefused(1, "error[OV3", "templates/rapport/rapport.md.ftl:", "region");
    }

    @Test
    void checksTheDocumentsOfTheRegionToo() throws IOException {
        assertThat(Shell.run("check", workspace).exit()).isZero();
        put("templates/rapport/rapport.md.ftl", template("region", "Rapport", "rapport") + "\n${nothing.here}\n");
        shell = Shell.run("check", workspace);
        assertRefused(1, "error[OV3", "templates/rapport/rapport.md.ftl:");
    }

    private static String template(String subject, String type, String file) {
        return """
                <#ftl attributes={
                  "subject": "%subject", "applies": "all", "documentType": "%type", "fileName": "%file", "requires": []
                }>
                # Rubrik

                Detta är %type.
                """.replace("%subject", subject).replace("%type", type).replace("%file", file);
    }

    private static String municipality(String code) {
        return "code: \"" + code + "\"\n";
    }

    private void generate(String document) {
        shell = run(document);
    }

    private Shell run(String document, String... options) {
        List<Object> arguments = new ArrayList<>(List.of("generate", document, workspace));
        arguments.addAll(List.of("--out", workspace.resolve("out")));
        arguments.addAll(List.of(options));
        return Shell.run(arguments.toArray());
    }

    private void assertRefused(int exit, String... words) {
        assertThat(shell.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(shell.exit()).isEqualTo(exit);
        assertThat(shell.out()).doesNotContain(".pdf");
    }

    private String text() throws IOException {
        assertThat(shell.err()).doesNotContain("error");
        try (PDDocument pdf = Loader.loadPDF(Path.of(shell.out().strip()).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void put(String file, String content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }
}
