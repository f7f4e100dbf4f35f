package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Language;

/** Odd folders, files, streams and names: a sentence that says what to do, and nothing of Java's own words. */
@Tag("once")
class HardPlacesTest {
    private static final long HUGE = 3L << 30;

    @TempDir
    private Path temp;

    private WorkspaceFixture workspace;
    private Path out;

    @BeforeEach
    void copyTheExample() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace"));
        out = temp.resolve("out");
    }

    @Test
    void refusesAFolderThatIsALinkToNothingOrToItself() throws IOException {
        for (String target : new String[] {"nowhere", "out"}) {
            link(out, target);
            assertRefused(generate(), 3, "error[OV701]", "a link to nothing");
            Files.delete(out);
        }
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsALinkToItself() throws IOException {
        Files.delete(workspace.municipality("laxa"));
        link(workspace.municipality("laxa"), "laxa.yaml");
        assertRefused(generate(), 3, "error[OV110]", "municipalities/laxa.yaml");
    }

    @Test
    void readsNoHugeFile() throws IOException {
        grow(workspace.municipality("laxa"));
        assertRefused(generate(), 3, "error[OV110]", "MiB");
        Path pdf = temp.resolve("huge.pdf");
        grow(pdf);
        assertRefused(Shell.run("check", pdf), 1, "error[OV602]", "memory");
    }

    @Test
    void checksNothingOnlyWhenAskedTo() {
        assertRefused(Shell.run("check"), 2, "error[OV801]", "WORKSPACE");
    }

    @Test
    void saysThatAPdfIsMissing() {
        assertRefused(Shell.run("check", temp.resolve("borta.pdf")), 2, "error[OV806]", "there is no file");
    }

    @Test
    void refusesLettersThatItWouldSetBackwards() {
        workspace.replace("laxa", "name: Samir Haddad", "name: סמיר");
        assertRefused(generate(), 1, "error[OV501]", "right to left", "laxa.yaml:77:");
    }

    @Test
    void keepsAMessageOnItsLine() {
        workspace.replace("laxa", "name: Samir Haddad", "name: \"Samir\\nerror[OV999]: Haddad\"");
        workspace.replace("laxa", "party: son", "party: \"s\\nerror[OV999]: on\"");
        Shell shell = generate();
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err().lines()).noneMatch(line -> line.startsWith("error[OV999]"));
    }

    @Test
    void tellsOfTwoCentresWithOneId() throws IOException {
        String text = Files.readString(workspace.municipality("laxa"), StandardCharsets.UTF_8);
        String centre = text.substring(text.indexOf("  - id: laxa\n"), text.indexOf("# De som undertecknar"));
        workspace.replace("laxa", "# De som undertecknar", centre + "# De som undertecknar");
        Shell shell = generate();
        assertRefused(shell, 1, "error[OV222]", "laxa.yaml:");
        assertThat(shell.err()).doesNotContain("OV252");
    }

    @Test
    void saysWhenNobodyTakesTheResult() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        int exit = new Application(
                        new PrintStream(closed, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Language.ENGLISH,
                        false)
                .run("--version");
        assertThat(exit).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output");
    }

    @Test
    void explainsANameThatTheLocaleGarbled() {
        assertRefused(Shell.run("check", "arbetsmapp\uFFFD\uFFFD"), 2, "error[OV802]", "LC_ALL=C.UTF-8");
    }

    private Shell generate() {
        return Shell.run("generate", "letter-of-intent", workspace.folder(), "--municipality", "laxa", "--out", out);
    }

    private static void assertRefused(Shell shell, int exit, String... words) {
        assertThat(shell.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(shell.exit()).isEqualTo(exit);
    }

    private static void link(Path link, String target) {
        try {
            Files.createSymbolicLink(link, Path.of(target));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
    }

    /** A file with a hole: it takes no room on the disk. */
    private static void grow(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(HUGE);
        }
    }
}
