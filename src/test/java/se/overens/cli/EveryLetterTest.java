package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.SystemTools;
import se.overens.WorkspaceFixture;
import se.overens.judge.VeraPdf;

/** Every letter of the example, before judges that others wrote. */
@Tag("once")
class EveryLetterTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"degerfors", "hallefors", "laxa", "lekeberg", "ljusnarsberg", "orebro"})
    void conformsToBothStandards(String municipality) throws IOException {
        assertThat(VeraPdf.failures(letter(municipality))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"degerfors", "hallefors", "laxa", "lekeberg", "ljusnarsberg", "orebro"})
    void isSoundForOtherReaders(String municipality) throws Exception {
        byte[] letter = letter(municipality);
        assertThat(SystemTools.judge(letter, "qpdf", "--check", SystemTools.PDF))
                .doesNotContain("WARNING");
        assertThat(SystemTools.judge(letter, "pdftotext", "-enc", "UTF-8", SystemTools.PDF, "-"))
                .contains("Avsiktsförklaring", "Underskrifter");
    }

    private byte[] letter(String municipality) throws IOException {
        Shell shell = Shell.run(
                "generate",
                "letter-of-intent",
                WorkspaceFixture.EXAMPLE,
                "--municipality",
                municipality,
                "--out",
                temp.resolve("out"));
        assertThat(shell.exit()).as(shell.err()).isZero();
        return Files.readAllBytes(temp.resolve("out").resolve("avsiktsforklaring-" + municipality + ".pdf"));
    }
}
