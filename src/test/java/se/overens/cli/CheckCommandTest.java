package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.WorkspaceFixture;

class CheckCommandTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"orebro-lan", "vastra-gotaland", "specimen"})
    void findsNothingToRemarkOnInTheExamples(String example) {
        Shell shell = Shell.run("check", Path.of("examples", example), "--strict");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).containsPattern("nothing to remark on \\(\\d+ documents? tried\\)");
    }

    @Test
    void findsFaultsInSeveralFilesAtOnce() {
        WorkspaceFixture workspace = WorkspaceFixture.copyTo(temp);
        workspace.replace("laxa", "code:", "kommunkod:");
        workspace.replace("askersund", "centres:", "center:");
        Shell shell = Shell.run("check", temp);
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err())
                .contains("municipalities/laxa.yaml:")
                .contains("did you mean \"code\"?")
                .contains("municipalities/askersund.yaml:");
    }

    @Test
    void findsWhatADocumentWouldLack() {
        WorkspaceFixture.copyTo(temp).dropLines("laxa", "caseNumber:");
        Shell shell = Shell.run("check", temp, "--lang", "sv");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("fel[OV310]").contains("caseNumber").contains("municipalities/laxa.yaml:");
    }

    @Test
    void tellsWhichDocumentsItCouldNotTry() throws IOException {
        WorkspaceFixture workspace = WorkspaceFixture.copyTo(temp);
        workspace.replace("laxa", "provider: son", "provider: nobody");
        assertThat(Shell.run("check", temp, "--lang", "sv").out())
                .containsPattern("har fel \\(\\d+ av \\d+ dokument provade; "
                        + "de som har fel i sina uppgifter provas när felen är rättade\\)");
        Files.writeString(temp.resolve("overens.yaml"), "nothing");
        assertThat(Shell.run("check", temp).out()).endsWith("has errors (no documents tried)\n");
    }

    @Test
    void tellsOfTheFilesThatItLeftOut() {
        WorkspaceFixture workspace = WorkspaceFixture.copyTo(temp);
        workspace.replace("laxa", "colocation:", "colocatoin:");
        assertThat(Shell.run("check", temp).out())
                .containsPattern("has errors \\(\\d+ documents tried; 1 file has errors and is left out: ");
        workspace.replace("askersund", "centres:", "center:");
        assertThat(Shell.run("check", temp, "--lang", "sv").out())
                .containsPattern("har fel \\(\\d+ dokument provade; 2 filer har fel och är inte med: ");
    }

    @Test
    void tellsOfNoDocumentAndOfOne() throws IOException {
        String region = "schema: overens/1\nregion: {code: \"18\"}\ndefinition: orebro\n";
        Files.writeString(temp.resolve("overens.yaml"), region);
        assertThat(Shell.run("check", temp, "--lang", "sv").out())
                .endsWith("inget att anmärka (inga familjecentraler ännu)\n");
        Files.createDirectory(temp.resolve("municipalities"));
        Path laxa = temp.resolve("municipalities/laxa.yaml");
        Files.writeString(
                laxa,
                "code: \"1860\"\ncentres: [{id: a, openedOn: 2020-01-01, functions: ["
                        + "{type: childHealth, provider: region}, {type: openPreschool, provider: municipality}]}]\n");
        assertThat(Shell.run("check", temp, "--draft", "--lang", "sv").out()).endsWith("(inga dokument provade)\n");
        Files.writeString(laxa, Files.readString(laxa).replace("openedOn: 2020", "plannedOpening: 2030"));
        assertThat(Shell.run("check", temp, "--draft", "--lang", "sv").out()).endsWith("(1 dokument provat)\n");
    }

    @Test
    void checksAPdfThatItMade() {
        Shell made = Shell.run(
                "generate", "letter-of-intent", WorkspaceFixture.EXAMPLE, "--municipality", "laxa", "--out", temp);
        Shell shell = Shell.run("check", made.out().strip());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
    }

    @Test
    void wantsSomethingToCheck() {
        assertThat(Shell.run("check").exit()).isEqualTo(2);
        assertThat(Shell.run("check", "--strict").exit()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        Path file = temp.resolve("inte.pdf");
        Files.writeString(file, "hej", StandardCharsets.UTF_8);
        Shell shell = Shell.run("check", file, temp.resolve("saknas.pdf"));
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err())
                .contains("error[OV602]")
                .contains("error[OV806]")
                .contains("check the path");
    }
}
