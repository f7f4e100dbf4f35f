package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** A batch that has too little memory, or just enough: whole files, a journal, and the same folder in the end. */
@Tag("once")
class BatchMemoryTest {
    private static final int SOME = 12;
    private static final int MANY = 290;

    /** In MiB. With as many as these the first is not enough to read the workspace, the second not for the first letter. */
    private static final List<Integer> FEW_RUNGS = List.of(10, 14);

    private static final List<Integer> ALL_RUNGS = List.of(10, 12, 14, 16, 18, 20, 24, 32, 64, 96, 128, 192, 256, 512);

    @TempDir
    private Path temp;

    /** The whole ladder, with more documents, takes minutes: {@code -Dmemory.every}. */
    @Test
    void isWholeOrGoesOn() throws Exception {
        boolean every = Boolean.getBoolean("memory.every");
        Path workspace = temp.resolve("workspace");
        SystemTools.require("python3");
        Answer made = SystemTools.run(
                "python3", "bench/centres.py", workspace.toString(), String.valueOf(every ? MANY : SOME));
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(batch(workspace, "undisturbed").exit()).isZero();
        Map<String, String> whole = ChildRun.tree(temp.resolve("undisturbed"));
        for (int memory : every ? ALL_RUNGS : FEW_RUNGS) {
            List<String> command =
                    ChildRun.command("batch", "letter-of-intent", workspace, "--out", temp.resolve("out" + memory));
            command.set(1, "-Xmx" + memory + "m");
            Answer answer = SystemTools.run(new ProcessBuilder(command));
            Map<String, String> left = ChildRun.tree(temp.resolve("out" + memory));
            assertThat(answer.err()).as("%d MiB", memory).doesNotContain("\tat ", "OutOfMemory", "Exception");
            if (answer.exit() != 0) {
                assertThat(answer.exit()).isEqualTo(3);
                assertThat(answer.err()).contains("error[OV707]");
                left.remove(".overens-journal");
            }
            left.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(whole.get(name)));
            assertThat(batch(workspace, "out" + memory).exit()).isZero();
            assertThat(ChildRun.tree(temp.resolve("out" + memory))).isEqualTo(whole);
        }
    }

    private Shell batch(Path workspace, String out) {
        return Shell.run("batch", "letter-of-intent", workspace, "--out", temp.resolve(out));
    }
}
