package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.json.JsonTree;

/** Documents with warnings: left alone by the next run, which still tells of them. */
class BatchWarningsTest {
    private static final String LAXA = "avsiktsforklaring-laxa.pdf";
    private static final String TABLE = "report.csv";
    private static final String MANIFEST = "manifest.json";

    @TempDir
    private Path temp;

    private WorkspaceFixture workspace;
    private Path out;
    private Shell shell;

    @BeforeEach
    void makeDocumentsOfWhichOneHasAWarning() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace"))
                .replace("laxa", "catchment: Laxå kommun", "catchment: Laxå kommun, ring 070-174 06 05");
        out = temp.resolve("out");
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).contains("warning[OV220]: this does not belong");
    }

    @Test
    void leavesThemAloneAndTellsOfThem() throws IOException {
        Map<String, String> first = ChildRun.tree(out);
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(shell.err())
                .startsWith("warning[OV220]: Private or secret data\n  --> municipalities/laxa.yaml:")
                .contains("The whole is in report.html")
                .containsPattern("Made +0\n");
        assertThat(ChildRun.tree(out)).isEqualTo(first);
        batch("--quiet");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void tellsProgramsOfThemToo() {
        batch("--json", "--lang", "sv");
        Map<?, ?> json = (Map<?, ?>) JsonTree.read(shell.out());
        Map<?, ?> found = (Map<?, ?>) ((List<?>) json.get("diagnostics")).get(0);
        assertThat(found.get("code")).isEqualTo("OV220");
        assertThat(found.get("severity")).isEqualTo("warning");
        assertThat(found.get("file")).isEqualTo("municipalities/laxa.yaml");
        assertThat((Long) found.get("line")).isGreaterThan(1);
        assertThat(String.valueOf(found.get("hints"))).contains("--force");
    }

    @Test
    void doesNotLeaveThemAloneWhenAWarningFails() {
        batch("--strict");
        assertThat(shell.exit()).isEqualTo(4);
        assertThat(shell.err()).contains("this does not belong").containsPattern("Failed +1 +laxa");
    }

    @Test
    void theReportIsWholeAfterARunThatMadeOthers() throws IOException {
        workspace.replace("hallefors", "Verksamhetschef", "Enhetschef");
        batch();
        assertThat(shell.out()).contains("hallefors");
        assertThat(shell.err()).contains("Private or secret data");
        assertThat(ChildRun.tree(out)).isEqualTo(anew());
    }

    @Test
    void theReportOfADraftStillSaysWhoKnows() throws IOException {
        workspace
                .dropLines("laxa", "caseNumber: KS")
                .replace(
                        "laxa",
                        "boards:\n",
                        "contact: {name: Rut Åberg, title: Samordnare, email: rut.aberg@example.se}\n\nboards:\n");
        batch("--draft");
        workspace.replace("hallefors", "Verksamhetschef", "Enhetschef");
        batch("--draft");
        assertThat(shell.err()).contains("OV310").containsPattern("Made +1\n");
        assertThat(Files.readString(out.resolve(TABLE))).contains("Rut Åberg, Samordnare");
        assertThat(ChildRun.tree(out)).isEqualTo(anew("--draft"));
    }

    @Test
    void makesThemAgainWhenTheReportIsGone() throws IOException {
        Map<String, String> first = ChildRun.tree(out);
        Files.delete(out.resolve(TABLE));
        batch();
        assertThat(shell.err()).contains("this does not belong").containsPattern("Made +0\n");
        assertThat(ChildRun.tree(out)).isEqualTo(first);
    }

    @Test
    void aManifestThatSomebodyHasWrittenInCommandsNoTerminal() throws IOException {
        String manifest = Files.readString(out.resolve(MANIFEST));
        Files.writeString(
                out.resolve(MANIFEST),
                manifest.replace("\"place\": \"municipalities", "\"place\": \"\\u001b[2Jmunicipalities"));
        batch();
        assertThat(shell.err()).doesNotContain("\u001b").contains("[2Jmunicipalities");
        Files.writeString(out.resolve(MANIFEST), manifest.replace("\"OV220\"", "\"OV000\""));
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(out.resolve(LAXA)).exists();
    }

    private Map<String, String> anew(String... more) throws IOException {
        Path folder = out;
        out = temp.resolve("anew");
        batch(more);
        Map<String, String> tree = ChildRun.tree(out);
        out = folder;
        return tree;
    }

    private void batch(String... more) {
        List<Object> command =
                new java.util.ArrayList<>(List.of("batch", "letter-of-intent", workspace.folder(), "--out", out));
        command.addAll(List.of(more));
        shell = Shell.run(command.toArray());
    }
}
