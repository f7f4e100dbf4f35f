package se.overens.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;

class OutputFolderTest {
    private static final String NAME = "avsiktsforklaring-laxa.pdf";
    private static final byte[] NEW = "new".getBytes(UTF_8);
    private static final byte[] OLD = "old".getBytes(UTF_8);

    @TempDir
    Path temporary;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void makesTheFolderAndTheFile() throws IOException {
        Path out = temporary.resolve("a/b/c");
        assertThat(OutputFolder.at(out).write(NAME, NEW, rule(Owner.FOREIGN), findings))
                .contains(out.resolve(NAME));
        assertThat(out.resolve(NAME)).hasBinaryContent(NEW);
        assertThat(names(out)).containsExactly(NAME);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void replacesAFileOfOurs() throws IOException {
        Files.write(temporary.resolve(NAME), OLD);
        write(rule(Owner.OURS));
        assertThat(temporary.resolve(NAME)).hasBinaryContent(NEW);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void showsTheJudgeTheBytesThatAreThere() throws IOException {
        Files.write(temporary.resolve(NAME), OLD);
        write(new OverwriteRule(false, bytes -> Arrays.equals(bytes, OLD) ? Owner.OURS : Owner.FOREIGN));
        assertThat(temporary.resolve(NAME)).hasBinaryContent(NEW);
    }

    @Test
    void replacesAForeignFileOnlyByForce() throws IOException {
        Files.write(temporary.resolve(NAME), OLD);
        write(rule(Owner.FOREIGN));
        assertThat(temporary.resolve(NAME)).hasBinaryContent(OLD);
        assertThat(shown()).containsExactly("OV703", "OV703.force");

        write(new OverwriteRule(true, bytes -> Owner.FOREIGN));
        assertThat(temporary.resolve(NAME)).hasBinaryContent(NEW);
    }

    @Test
    void neverReplacesASignedFile() throws IOException {
        Files.write(temporary.resolve(NAME), OLD);
        write(new OverwriteRule(true, bytes -> Owner.SIGNED));
        assertThat(temporary.resolve(NAME)).hasBinaryContent(OLD);
        assertThat(shown()).containsExactly("OV704", "OV704.move");
    }

    @Test
    void plansWithoutWriting() {
        Path out = temporary.resolve("out");
        assertThat(OutputFolder.at(out).planned(NAME, rule(Owner.OURS), findings))
                .contains(out.resolve(NAME));
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Files.write(temporary.resolve("out"), OLD);
        OutputFolder.at(temporary.resolve("out/inner")).write(NAME, NEW, rule(Owner.OURS), findings);
        assertThat(shown()).containsExactly("OV701", "OV701.parent");
        assertThat(temporary.resolve("out")).hasBinaryContent(OLD);
    }

    @Test
    void refusesAFolderInTheFilesPlace() throws IOException {
        Files.createDirectory(temporary.resolve(NAME));
        write(new OverwriteRule(true, bytes -> Owner.OURS));
        assertThat(shown()).containsExactly("OV701", "OV701.directory");
        assertThat(names(temporary)).containsExactly(NAME);
    }

    @Test
    void doesNotFollowALinkInTheFilesPlace() throws IOException {
        Path elsewhere = Files.write(temporary.resolve("elsewhere"), OLD);
        Path out = Files.createDirectory(temporary.resolve("out"));
        Files.createSymbolicLink(out.resolve(NAME), elsewhere);
        OutputFolder.at(out).write(NAME, NEW, new OverwriteRule(true, bytes -> Owner.OURS), findings);
        assertThat(shown()).containsExactly("OV701", "OV701.symlink");
        assertThat(elsewhere).hasBinaryContent(OLD);
    }

    @Test
    void followsALinkToTheFolder() throws IOException {
        Path real = Files.createDirectory(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);
        OutputFolder.at(link).write(NAME, NEW, rule(Owner.OURS), findings);
        assertThat(real.resolve(NAME)).hasBinaryContent(NEW);
    }

    @Test
    void tellsWhatTheSystemAnswered() {
        Path proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc), "needs /proc, where nobody can make a file");
        OutputFolder.at(proc).write(NAME, NEW, rule(Owner.OURS), findings);
        assertThat(shown()).first().isEqualTo("OV701");
        OutputFolder.at(proc.resolve("overens")).write(NAME, NEW, rule(Owner.OURS), findings);
        assertThat(proc.resolve("overens")).doesNotExist();
    }

    @Test
    void refusesAFolderNameThatTheSystemFindsTooLong() throws IOException {
        Path out = temporary.resolve("made-on-the-way/" + "a".repeat(300));
        OutputFolder.at(out).write(NAME, NEW, rule(Owner.OURS), findings);
        assertThat(shown()).first().isEqualTo("OV701");
        assertThat(names(temporary))
                .as("folders made on the way are gone again")
                .isEmpty();
    }

    @Test
    void sweepsTheTemporaryFilesOfDeadRunsOnly() throws IOException {
        Files.write(temporary.resolve(".overens-999999999-dead-1.tmp"), OLD);
        Files.write(temporary.resolve(".overens-" + ProcessHandle.current().pid() + "-dead-1.tmp"), OLD);
        Files.write(temporary.resolve(".overens-1-alive-1.tmp"), OLD);
        Files.write(temporary.resolve(".overens-notes.tmp"), OLD);
        String own = Leftovers.newName();
        Files.write(temporary.resolve(own), OLD);
        write(rule(Owner.OURS));
        assertThat(names(temporary))
                .contains(NAME, ".overens-notes.tmp", own)
                .doesNotContain(
                        ".overens-999999999-dead-1.tmp",
                        ".overens-" + ProcessHandle.current().pid() + "-dead-1.tmp");
        assumeTrue(ProcessHandle.of(1).isPresent(), "no process 1 to be seen");
        assertThat(names(temporary)).contains(".overens-1-alive-1.tmp");
    }

    @Test
    void keepsFilesWholeWhenTwoThreadsWriteTheSameName() throws Exception {
        byte[] left = "L".repeat(100_000).getBytes(UTF_8);
        byte[] right = "R".repeat(100_000).getBytes(UTF_8);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 25; round++) {
                List<Callable<Boolean>> writes = List.of(() -> writeAlone(left), () -> writeAlone(right));
                for (Future<Boolean> write : threads.invokeAll(writes)) {
                    assertThat(write.get()).isTrue();
                }
                assertThat(Files.readAllBytes(temporary.resolve(NAME))).isIn(left, right);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(names(temporary)).containsExactly(NAME);
    }

    private boolean writeAlone(byte[] bytes) {
        return OutputFolder.at(temporary)
                .write(NAME, bytes, rule(Owner.OURS), new Diagnostics())
                .isPresent();
    }

    private void write(OverwriteRule rule) {
        OutputFolder.at(temporary).write(NAME, NEW, rule, findings);
    }

    private static OverwriteRule rule(Owner owner) {
        return new OverwriteRule(false, bytes -> owner);
    }

    /** The keys of the first finding, after both languages were found to have a sentence for each. */
    private List<String> shown() {
        Diagnostic finding = findings.list().get(0);
        List<String> keys = new ArrayList<>(List.of(finding.sentence().key()));
        finding.hints().forEach(hint -> keys.add(hint.key()));
        for (Language language : Language.values()) {
            assertThat(Messages.of(language).keys()).containsAll(keys);
        }
        return keys;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
