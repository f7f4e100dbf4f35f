package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.WorkspaceFixture;

/** Drafts of a workspace in which values are missing. */
class DraftCommandTest {
    @TempDir
    private Path temp;

    private WorkspaceFixture workspace;

    @BeforeEach
    void aLetterThatLacksThings() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("w"));
        workspace.dropLines("laxa", "caseNumber:");
    }

    @Test
    void showWhatIsMissingAndWhoCouldSupplyIt() throws IOException {
        workspace.replace("laxa", "title: Chef för förebyggande socialtjänst", "title:");
        Shell shell = generate("--draft");
        assertThat(shell.err()).contains("warning[OV310]", "municipalities/laxa.yaml:", "draft lacks: 2");
        assertThat(shell.exit()).isZero();
        assertThat(text(shell))
                .contains("[FYLL I: titel]", "Uppgifter som saknas", "Kan lämnas av")
                .containsPattern("Diarienummer\\s+municipalities/laxa\\.yaml:\\s+document\\.caseNumber\\s+Laxå kommun")
                .containsPattern(
                        "Titel\\s+municipalities/laxa\\.yaml:\\s+signatories\\[3]\\.title\\s+Social- och\\s+omsorgsnämnden");
        assertThat(Shell.run("check", shell.out().strip()).exit()).isZero();
    }

    @Test
    void tellTheWholeKeyAndItsFile() throws IOException {
        Path region = workspace.folder().resolve("overens.yaml");
        Files.writeString(region, Files.readString(region).replaceFirst("(?m)^  goal: .*(\n {4}.*)*\n", ""));
        workspace.dropLines("laxa", "signing:");
        Shell shell = generate("--draft");
        assertThat(shell.err())
                .contains(
                        "\"document.caseNumber\" is missing", "add \"document.caseNumber\" to municipalities/laxa.yaml")
                .containsPattern("--> overens[.]yaml:\\d+:\\d+\n.*\n.*regionalAgreement:\n.*"
                        + "add \"regionalAgreement[.]goal\" to overens[.]yaml");
        assertThat(text(shell))
                .containsPattern("Mål\\s+overens\\.yaml:\\s+regionalAgreement\\.goal\\s+Eva-Lotta Brandt");
    }

    @Test
    void tellThatAValueMayBeTheRegions() throws IOException {
        Path region = workspace.folder().resolve("overens.yaml");
        Files.writeString(region, Files.readString(region).replaceFirst("(?m)^  dated: .*\n", ""));
        Shell shell = generate("--draft");
        assertThat(shell.err())
                .contains("add \"document.dated\" to municipalities/laxa.yaml")
                .contains("\"document.dated\" may also stand in overens.yaml")
                .doesNotContain("\"document.caseNumber\" may");
    }

    @Test
    void areRefusedAsFinalDocuments() {
        Shell shell = generate();
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("error[OV310]").doesNotContain("FYLL I");
        assertThat(generate("--draft", "--strict").exit()).isEqualTo(1);
    }

    @Test
    void tellTheNumberInJson() {
        assertThat(generate("--draft", "--json").out()).contains("\"missing\":1,");
        assertThat(Shell.run("check", WorkspaceFixture.EXAMPLE, "--json").out()).contains("\"missing\":0,");
    }

    @Test
    void haveNoListWhenNothingIsMissing() throws IOException {
        workspace = WorkspaceFixture.copyTo(temp.resolve("whole"));
        assertThat(text(generate("--draft"))).doesNotContain("Uppgifter som saknas");
    }

    @Test
    void areAllThatIsCheckedWithDraft() {
        Shell strict = Shell.run("check", workspace.folder());
        assertThat(strict.exit()).isEqualTo(1);
        Shell shell = Shell.run("check", workspace.folder(), "--draft");
        assertThat(shell.err()).contains("warning[OV310]").doesNotContain("error[");
        assertThat(shell.out()).contains("has warnings");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void mayLackTheWayOfSigning() throws IOException {
        workspace.dropLines("laxa", "signing:");
        Path region = workspace.folder().resolve("overens.yaml");
        Files.writeString(region, Files.readString(region).replace("  signing: fields\n", ""));
        Shell shell = generate("--draft");
        assertThat(shell.err()).contains("warning[OV310]").doesNotContain("error[");
        assertThat(text(shell)).contains("[FYLL I: undertecknande]", "Underskrifter", "Namnförtydligande");
    }

    @Test
    void mayLackASignatory() {
        workspace.replace("laxa", "functions: [preventiveSocial]", "functions: [other]");
        Shell shell = generate("--draft");
        assertThat(shell.err()).contains("warning[OV206]");
        assertThat(shell.exit()).isZero();
        assertThat(generate().err()).contains("error[OV206]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-memo", "minutes-extract", "cover-letter", "child-rights-assessment"})
    void areMadeOfACaseThatHasHardlyBegun(String document) throws IOException {
        Path matter = workspace.folder().resolve("cases/ny.yaml");
        Files.writeString(matter, """
                municipality: laxa
                number: KS 2026/1
                title: Avtal om familjecentral
                body: Kommunstyrelsen
                """);
        assertThat(make(document, "--case", "ny").err()).contains("error[OV253]", "with --draft it becomes a draft");
        Shell shell = make(document, "--case", "ny", "--draft");
        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.err()).contains("warning[OV310]").doesNotContain("childRights[0]");
        assertThat(text(shell))
                .contains("[FYLL I: ", "Uppgifter som saknas", "cases/ny.yaml: ")
                .doesNotContain("Inga kompenserande", "inte kommit fram");
    }

    @Test
    void areMadeOfAnAgreementWithoutATerm() throws IOException {
        Path region = workspace.folder().resolve("overens.yaml");
        Files.writeString(region, Files.readString(region).replaceFirst("(?m)^  term:\n( {4}.*\n)+", ""));
        Shell shell = make("local-agreement", "--municipality", "laxa", "--draft");
        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(text(shell)).contains("[FYLL I: giltig från och med]");
    }

    @Test
    void areRefusedWhereThereIsNothingToBeAbout() throws IOException {
        Path region = workspace.folder().resolve("overens.yaml");
        Files.writeString(region, Files.readString(region).replaceFirst("(?m)^regionalAgreement:\n( .*\n)+", ""));
        assertThat(make("regional-agreement", "--draft").err())
                .contains("error[OV253]", "\"regionalAgreement\" is missing: add it to overens.yaml")
                .doesNotContain("with --draft", "OV306");
    }

    private Shell make(String document, String... options) {
        List<Object> arguments =
                new ArrayList<>(List.of("generate", document, workspace.folder(), "--out", temp.resolve("out")));
        arguments.addAll(List.of(options));
        return Shell.run(arguments.toArray());
    }

    private Shell generate(String... options) {
        Object[] arguments = new Object[7 + options.length];
        Object[] first = {
            "generate", "letter-of-intent", workspace.folder(), "--municipality", "laxa", "--out", temp.resolve("out")
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        return Shell.run(arguments);
    }

    private static String text(Shell shell) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Path.of(shell.out().strip()).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
