package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.LetterWorkspace;
import se.overens.SystemTools.Answer;

/** A batch that is killed, or that the system refuses, at every call that it makes once it has its folder. */
@Tag("once")
class BatchKilledTest {
    private static final String CALLS = "write,pwrite64,fsync,rename,openat,unlink,ftruncate,mkdir";
    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\(.*");
    private static final int THREADS = 2;
    private static final int SAMPLE = 6;

    @TempDir
    private Path temp;

    /** What a run finds in its folder, and what it is asked for. */
    private enum Scene {
        /** No folder; one format. */
        NEW,
        /** All documents, in two formats, of a workspace that has changed since. */
        OLD;

        List<String> more() {
            return switch (this) {
                case NEW -> List.of();
                case OLD -> List.of("--format", "pdf,docx");
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void leavesWholeFilesWhenKilledAndTheSameTreeWhenRunAgain(Scene scene) throws Exception {
        Stage stage = new Stage(scene);
        List<String> points = sample(stage.points());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> tasks = points.stream()
                    .<Callable<Void>>map(point -> () -> {
                        stage.killAt(point);
                        return null;
                    })
                    .toList();
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every start costs a second, so the build takes some points from first to last; all of them with {@code -Dkill.every}. */
    private static List<String> sample(List<String> all) {
        assertThat(all).hasSizeGreaterThan(2 * SAMPLE);
        if (Boolean.getBoolean("kill.every")) {
            return all;
        }
        List<String> some = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            some.add(all.get(i * all.size() / SAMPLE));
        }
        return some;
    }

    @ParameterizedTest
    @CsvSource({"rename,ENOSPC,2,OV702", "fsync,EIO,3,OV701"})
    void saysHowFarItGotWhenACallFails(String call, String error, int when, String code) throws Exception {
        Stage stage = new Stage(Scene.OLD);
        Map<String, String> before = ChildRun.tree(stage.old);
        Path out = stage.start("failing");
        Answer answer =
                stage.run(out, call, List.of("-e", "inject=" + call + ":error=" + error + ":when=" + when + "+"));
        assertThat(answer.exit()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).contains("error[" + code + "]").doesNotContain("\tat ", "Exception");
        Map<String, String> after = ChildRun.tree(out);
        after.keySet().removeIf(name -> !name.startsWith("brev-"));
        after.forEach((name, bytes) -> assertThat(bytes).as(name).isIn(stage.whole.get(name), before.get(name)));
        stage.runAgain(out);
    }

    /** A line that is lost costs the making of one document, and only if the run does not come to its end. */
    @Test
    void isWholeWhenTheJournalTakesNoLine() throws Exception {
        Stage stage = new Stage(Scene.NEW);
        Path out = stage.start("forgetful");
        Answer answer = stage.refused(out, ".overens-journal", "write", "ENOSPC");
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(Files.readString(Path.of(out + ".trace"))).contains("(INJECTED)");
        assertThat(ChildRun.tree(out)).isEqualTo(stage.whole);
    }

    @Test
    void touchesNothingInAFolderThatTakesNoFile() throws Exception {
        Stage stage = new Stage(Scene.OLD);
        Map<String, String> before = ChildRun.tree(stage.old);
        Path out = stage.start("closed");
        Map<String, Answer> answers = Map.of(
                "mounted read-only", stage.refused(out, ".overens.lock", "openat", "EROFS"),
                "you may not write in this folder", stage.refused(out, ".overens.lock", "openat", "EACCES"),
                "cannot rename a file in one step",
                        stage.run(out, "rename", List.of("-e", "inject=rename:error=EXDEV")));
        answers.forEach((hint, answer) -> {
            assertThat(answer.exit()).as(answer.err()).isEqualTo(3);
            assertThat(answer.err()).contains("error[OV701]", hint).doesNotContain("\tat ", "Exception");
        });
        assertThat(ChildRun.tree(out)).isEqualTo(before);
    }

    /** A workspace, a folder as a run finds it, and one as it leaves it. */
    private final class Stage {
        private final Scene scene;
        private final Path workspace;
        private final Path old;
        private final Map<String, String> whole;

        Stage(Scene scene) throws Exception {
            this.scene = scene;
            workspace = LetterWorkspace.in(temp.resolve("workspace"), "hej.");
            old = temp.resolve("old");
            if (scene != Scene.NEW) {
                Path before = LetterWorkspace.in(temp.resolve("before"), "goddag.");
                Shell shell = Shell.run("batch", LetterWorkspace.LETTER, before, "--out", old, "--format", "pdf,docx");
                assertThat(shell.exit()).isZero();
            }
            Path out = start("whole");
            Answer answer = run(out, CALLS, List.of());
            assertThat(answer.exit()).as(answer.err()).isZero();
            whole = ChildRun.tree(out);
        }

        /** A copy of the folder as a run finds it. */
        Path start(String name) throws IOException {
            Path out = temp.resolve(name);
            if (Files.exists(old)) {
                Files.createDirectory(out);
                try (Stream<Path> files = Files.list(old)) {
                    for (Path file : files.toList()) {
                        Files.copy(file, out.resolve(file.getFileName()));
                    }
                }
            }
            return out;
        }

        Answer run(Path out, String calls, List<String> options) throws Exception {
            List<String> command =
                    ChildRun.command("batch", LetterWorkspace.LETTER, workspace, "--out", out, "--jobs", "1");
            command.addAll(scene.more());
            return ChildRun.traced(Path.of(out + ".trace"), calls, options, command);
        }

        /** A run to which every such call on one file of its folder is refused. */
        Answer refused(Path out, String file, String call, String error) throws Exception {
            return run(
                    out, call, List.of("-P", out.resolve(file).toString(), "-e", "inject=" + call + ":error=" + error));
        }

        /** Each call that an undisturbed run makes once it has its folder; strace counts the calls of each thread. */
        List<String> points() throws IOException {
            Map<String, Integer> counts = new HashMap<>();
            TreeSet<String> points = new TreeSet<>();
            String folder = temp.resolve("whole").toString();
            boolean begun = false;
            for (String line : Files.readAllLines(temp.resolve("whole.trace"))) {
                Matcher call = CALL.matcher(line);
                if (call.matches()) {
                    begun |= line.contains(folder);
                    int count = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
                    // Classes are opened all the time.
                    if (begun && (!call.group(2).equals("openat") || line.contains(folder))) {
                        points.add(call.group(2) + ":signal=SIGKILL:when=" + count);
                    }
                }
            }
            return new ArrayList<>(points);
        }

        void killAt(String point) throws Exception {
            Path out = start(point.replace(':', '-'));
            run(out, point.substring(0, point.indexOf(':')), List.of("-e", "inject=" + point));
            Map<String, String> before = ChildRun.tree(old);
            ChildRun.tree(out).forEach((name, bytes) -> {
                if (name.startsWith(".")) {
                    assertThat(name).matches("\\.overens(-.*\\.tmp|-journal|\\.lock)");
                } else {
                    assertThat(bytes).as(point + " " + name).isIn(whole.get(name), before.get(name));
                }
            });
            runAgain(out);
        }

        /** In this process: that saves half of the time. */
        void runAgain(Path out) throws IOException {
            List<Object> command = new ArrayList<>(List.of("batch", LetterWorkspace.LETTER, workspace, "--out", out));
            command.addAll(scene.more());
            Shell again = Shell.run(command.toArray());
            assertThat(again.exit()).as(out + again.err()).isZero();
            assertThat(ChildRun.tree(out)).as(out.toString()).isEqualTo(whole);
        }
    }
}
