package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One document for each subject: what is made, what is passed over, and what one fault does to the others. */
class BatchCommandTest extends ExampleCommand {
    @Test
    void makesALetterForEveryPlannedCentre() throws IOException {
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(written()).contains("avsiktsforklaring-laxa.pdf", "avsiktsforklaring-hallefors.pdf");
        assertThat(shell.out().lines()).hasSameSizeAs(written());
        assertThat(shell.err()).containsPattern("Failed +0");
    }

    @Test
    void writesTheBytesThatGenerateWrites() throws IOException {
        batch("--only", "laxa*");
        Path alone = temp.resolve("alone");
        Shell.run("generate", "letter-of-intent", workspace.folder(), "--municipality", "laxa", "--out", alone);
        assertThat(out.resolve("avsiktsforklaring-laxa.pdf"))
                .hasSameBinaryContentAs(alone.resolve("avsiktsforklaring-laxa.pdf"));
    }

    @Test
    void oneFaultSpoilsNoOtherDocument() throws IOException {
        workspace.replace("laxa", "title: Verksamhetschef", "titel: Verksamhetschef");
        workspace.dropLines("hallefors", "caseNumber: KS");
        batch();
        assertThat(shell.exit()).isEqualTo(4);
        assertThat(shell.err())
                .contains("error[OV102]")
                .contains("municipalities/laxa.yaml")
                .contains("error[OV310]")
                .containsPattern("Failed +2");
        assertThat(written())
                .contains("avsiktsforklaring-degerfors.pdf")
                .doesNotContain("avsiktsforklaring-laxa.pdf", "avsiktsforklaring-hallefors.pdf");
    }

    @Test
    void makesOnlyWhatIsAskedFor() throws IOException {
        batch("--only", "h*");
        assertThat(written()).containsExactly("avsiktsforklaring-hallefors.pdf");
    }

    @Test
    void writesNothingWhenAskedWhatItWould() throws IOException {
        batch("--dry-run");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains("avsiktsforklaring-laxa.pdf");
        assertThat(written()).isEmpty();
    }

    @Test
    void refusesAPatternThatIsNone() throws IOException {
        batch("--only", "[");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--only");
        assertThat(written()).isEmpty();
    }

    @Test
    void knowsItsDocuments() throws IOException {
        shell = Shell.run("batch", "letter", workspace.folder(), "--out", out);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("error[OV803]");
        assertThat(written()).isEmpty();
    }

    private void batch(String... more) {
        Stream<Object> all = Stream.concat(
                Stream.of("batch", "letter-of-intent", workspace.folder(), "--out", out), Stream.of(more));
        shell = Shell.run(all.toArray());
    }

    private List<String> written() throws IOException {
        if (Files.notExists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
