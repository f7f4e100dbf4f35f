package se.overens.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;
import se.overens.diagnostic.Diagnostics;

/** A write that is killed, or that the system refuses, at every call it makes. */
@Tag("once")
class HardTimesTest {
    /** No run makes so many calls of one kind; a loop that gets here is broken. */
    private static final int PATIENCE = 60;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"write", "pwrite64", "fsync", "rename", "renameat", "fcntl", "mkdir", "ftruncate"})
    void leavesTheOldOrTheNewFileWhenKilled(String call) throws Exception {
        for (int when = 1; when <= PATIENCE; when++) {
            Path out = Files.createDirectory(temporary.resolve(call + when));
            Files.write(out.resolve(WriteOneFile.NAME), WriteOneFile.bytes('o'));
            Answer answer = underStrace("-e", "inject=" + call + ":signal=SIGKILL:when=" + when, out);
            assertThat(Files.readAllBytes(out.resolve(WriteOneFile.NAME)))
                    .isIn(WriteOneFile.bytes('o'), WriteOneFile.bytes('n'));
            assertThat(others(out)).allMatch(name -> name.startsWith(".overens-") && name.endsWith(".tmp"));
            runAgain(out);
            if (answer.exit() == 0) {
                return;
            }
        }
        throw new AssertionError("still killed at call " + PATIENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "pwrite64,EIO,OV701 OV701.system",
        "write,ENOSPC,OV702 OV702.room",
        "write,EDQUOT,OV702 OV702.room",
        "write,EIO,OV701 OV701.system",
        "fsync,EIO,OV701 OV701.system",
        "fsync,ENOSPC,OV702 OV702.room",
        "rename,EXDEV,OV701 OV701.atomic",
        "rename,EACCES,OV701 OV701.permission",
        "rename,EROFS,OV701 OV701.readonly",
        "rename,EIO,OV701 OV701.system"
    })
    void keepsTheOldFileWhenACallFails(String call, String error, String finding) throws Exception {
        boolean refused = false;
        for (int when = 1; when <= PATIENCE; when++) {
            Path out = Files.createDirectory(temporary.resolve(call + error + when));
            Files.write(out.resolve(WriteOneFile.NAME), WriteOneFile.bytes('o'));
            Answer answer = underStrace("-e", "inject=" + call + ":error=" + error + ":when=" + when, out);
            if (answer.exit() == 3) {
                refused = true;
                assertThat(answer.out().strip()).isEqualTo(finding);
                assertThat(out.resolve(WriteOneFile.NAME)).hasBinaryContent(WriteOneFile.bytes('o'));
            }
            assertThat(others(out)).isEmpty();
            if (answer.exit() == 0 && (refused || when >= 8)) {
                break;
            }
        }
        assertThat(refused || call.equals("pwrite64")).as("the call was made").isTrue();
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        Path out = Files.createDirectory(temporary.resolve("small"));
        String mount = "mount -t tmpfs -o size=64k tmpfs \"$0\" && ";
        SystemTools.require("unshare");
        Answer possible = SystemTools.run("unshare", "-rm", "sh", "-c", mount + "true", out.toString());
        assumeTrue(possible.exit() == 0, "no small disk can be made here: " + possible.err());
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c"));
        command.add(mount + "{ \"$@\"; code=$?; ls -A \"$0\"; exit $code; }");
        command.add(out.toString());
        command.addAll(java(out));
        Answer answer = SystemTools.run(new ProcessBuilder(command));
        assertThat(answer.out()).isEqualTo("OV702 OV702.room\n");
        assertThat(answer.exit()).isEqualTo(3);
    }

    @Test
    void saysThatTheLimitOnFileSizeIsReached() throws Exception {
        SystemTools.require("sh");
        Path out = Files.createDirectory(temporary.resolve("limited"));
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
        command.addAll(java(out));
        Answer answer = SystemTools.run(new ProcessBuilder(command));
        assertThat(answer.out()).isEqualTo("OV702 OV702.limit\n");
        assertThat(others(out)).isEmpty();
    }

    private static void runAgain(Path out) throws IOException {
        Diagnostics findings = new Diagnostics();
        OutputFolder.at(out)
                .write(WriteOneFile.NAME, WriteOneFile.bytes('n'), new OverwriteRule(false, b -> Owner.OURS), findings);
        assertThat(findings.list()).isEmpty();
        assertThat(out.resolve(WriteOneFile.NAME)).hasBinaryContent(WriteOneFile.bytes('n'));
        assertThat(others(out)).isEmpty();
    }

    private static Answer underStrace(String option, String injection, Path out) throws Exception {
        SystemTools.require("strace");
        String call = injection.substring(injection.indexOf('=') + 1, injection.indexOf(':'));
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call, option, injection));
        command.addAll(java(out));
        Answer answer = SystemTools.run(new ProcessBuilder(command));
        assumeTrue(!answer.err().contains("ptrace"), "strace may not trace here: " + answer.err());
        return answer;
    }

    private static List<String> java(Path out) throws URISyntaxException {
        String classPath =
                folderOf(OutputFolder.class) + System.getProperty("path.separator") + folderOf(WriteOneFile.class);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                classPath,
                WriteOneFile.class.getName(),
                out.toString());
    }

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> others(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(WriteOneFile.NAME))
                    .toList();
        }
    }
}
