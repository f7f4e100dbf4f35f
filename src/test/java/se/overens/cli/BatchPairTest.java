package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** Two processes that are started at once on the same folder: one writes, the other says who does. */
@Tag("once")
class BatchPairTest {
    private static final int CENTRES = 24;

    /** Fifty with {@code -Dpairs.every}. */
    private static final int PAIRS = Boolean.getBoolean("pairs.every") ? 50 : 3;

    @TempDir
    private Path temp;

    @Test
    void neverMixTheirFiles() throws Exception {
        Path workspace = temp.resolve("workspace");
        SystemTools.require("python3");
        Answer made = SystemTools.run("python3", "bench/centres.py", workspace.toString(), String.valueOf(CENTRES));
        assertThat(made.exit()).as(made.err()).isZero();
        Shell alone = Shell.run("batch", "letter-of-intent", workspace, "--out", temp.resolve("alone"));
        assertThat(alone.exit()).isZero();
        Map<String, String> whole = ChildRun.tree(temp.resolve("alone"));
        List<Integer> codes = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            Path out = temp.resolve("out" + pair);
            Started one = new Started(workspace, out, temp.resolve(pair + "a"));
            Started other = new Started(workspace, out, temp.resolve(pair + "b"));
            codes.add(Math.max(one.end(other), other.end(one)));
            assertThat(one.process.exitValue() * other.process.exitValue()).isZero();
            assertThat(ChildRun.tree(out)).isEqualTo(whole);
        }
        // On a busy machine one may be over before the other has begun: then that one finds all made.
        assertThat(codes).contains(3);
    }

    /** A process, and the file that has what it says. */
    private static final class Started {
        private final Process process;
        private final Path talk;

        Started(Path workspace, Path out, Path talk) throws IOException {
            this.talk = talk;
            this.process = new ProcessBuilder(
                            ChildRun.command("batch", "letter-of-intent", workspace, "--out", out, "--lang", "en"))
                    .redirectErrorStream(true)
                    .redirectOutput(talk.toFile())
                    .start();
        }

        /** The exit code; a process that did not get the folder has said who has it. */
        int end(Started other) throws Exception {
            int code = process.waitFor();
            String said = Files.readString(talk, StandardCharsets.UTF_8);
            if (code != 0) {
                assertThat(code).as(said).isEqualTo(3);
                assertThat(said).contains("error[OV706]", "PID " + other.process.pid() + ",");
            }
            return code;
        }
    }
}
