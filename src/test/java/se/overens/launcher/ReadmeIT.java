package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;
import se.overens.judge.VeraPdf;

/**
 * Every command of README.md and of the Swedish quick start, run as a reader would, with the jar that was just built. The
 * commands run in a folder of their own, so that what they make never meets what somebody has made in the project.
 */
class ReadmeIT {
    private static final String TESTS = "mvn verify";
    private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("docs", "snabbstart.md"));
    private static final Path JAR = Path.of("target", "overens.jar");

    private static final List<String> SHOWN = List.of("overens", "examples", "templates");

    @TempDir
    private static Path temp;

    private static Path home;
    private static Path place;
    private static String path;

    private final Map<String, byte[]> made = new HashMap<>();

    @BeforeAll
    static void set() throws IOException {
        SystemTools.require("sh");
        // Left by a build of the launcher that was stopped; the jar is whole now.
        Files.deleteIfExists(JAR.resolveSibling(".overens-build-started"));
        home = Files.createDirectory(temp.resolve("home"));
        place = Files.createDirectory(temp.resolve("place"));
        for (String shown : SHOWN) {
            Files.createSymbolicLink(place.resolve(shown), Path.of(shown).toAbsolutePath());
        }
        Path maven = Files.createDirectory(temp.resolve("no maven"));
        Stage.script(maven.resolve("mvn"), "echo 'a build inside the build' >&2\nexit 1\n");
        path = String.join(
                File.pathSeparator,
                maven.toString(),
                Path.of(System.getProperty("java.home"), "bin").toString(),
                System.getenv("PATH"));
    }

    @AfterAll
    static void removeLinks() throws IOException {
        for (String shown : SHOWN) {
            Files.delete(place.resolve(shown));
        }
    }

    @Test
    void theFirstCommandsMakeALetterAndTestEverything() throws IOException {
        assertThat(ShownCommands.of(PAGES.get(0)).lines())
                .startsWith("./overens generate letter-of-intent examples/orebro-lan --municipality laxa", TESTS);
    }

    @Test
    void nothingElseIsShownToBeRun() throws IOException {
        for (Path page : PAGES) {
            ShownCommands shown = ShownCommands.of(page);
            assertThat(shown.lines())
                    .as("%s", page)
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith(ShownCommands.LAUNCHER) || line.equals(TESTS));
            assertThat(shown.fenced())
                    .as("%s", page)
                    .noneMatch(line -> line.matches("\\s*(\\$|\\./|mvn|java|overens ).*"));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachDoesWhatItSays() throws IOException {
        Set<String> commands = new LinkedHashSet<>();
        for (Path page : PAGES) {
            commands.addAll(ShownCommands.of(page).lines());
        }
        commands.remove(TESTS);
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> run(command)));
    }

    private void run(String command) throws IOException, InterruptedException {
        FileTime built = Files.getLastModifiedTime(JAR);
        Answer answer = SystemTools.run(prepared(command));
        waitForTraining();
        assertThat(answer.exit()).as("%s: %s", command, answer.err()).isZero();
        assertThat(answer.out()).as(command).isNotBlank();
        assertThat(answer.err()).as(command).doesNotContainIgnoringCase("bygg", "warning", "exception");
        assertThat(Files.getLastModifiedTime(JAR)).isEqualTo(built);
        if (command.contains(" generate ")) {
            assertThat(answer.out()).endsWith(".pdf\n");
            for (String file : answer.out().lines().toList()) {
                check(file);
            }
        } else if (command.contains(" agenda ") || command.contains(" attach ")) {
            check(answer.out().lines().findFirst().orElseThrow());
        }
    }

    private void check(String file) throws IOException, InterruptedException {
        byte[] pdf = Files.readAllBytes(place.resolve(file));
        assertThat(made.getOrDefault(file, pdf)).as("the same bytes every time").isEqualTo(pdf);
        made.put(file, pdf);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        Answer answer = SystemTools.run(prepared("./overens check '" + file + "' --strict"));
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private static ProcessBuilder prepared(String command) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
        builder.directory(place.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "HOME", home.toString()));
        return builder;
    }

    /** Returns once no archive is being made, so that the later commands use it and no process outlives the test. */
    private static void waitForTraining() throws IOException, InterruptedException {
        Path cache = home.resolve(".cache").resolve("overens");
        for (int tenth = 0; tenth < 600 && !isTrained(cache); tenth++) {
            Thread.sleep(100);
        }
        assertThat(isTrained(cache)).as("archive in %s", cache).isTrue();
    }

    private static boolean isTrained(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(cache)) {
            List<Path> all = entries.toList();
            return !all.isEmpty()
                    && all.stream().allMatch(entry -> entry.toString().matches(".*\\.(jsa|aot|failed)"));
        }
    }
}
