package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** What the launcher decides before Java starts: which Java, which locale, which jar. */
@Tag("once")
class LauncherTest {
    @TempDir
    Path root;

    private Stage stage;

    @BeforeEach
    void set() throws IOException {
        SystemTools.require("sh");
        stage = new Stage(root.toRealPath()).with("OVERENS_ARCHIVE", "off");
    }

    @Test
    void saysInBothLanguagesThatThereIsNoJava() throws Exception {
        Answer answer = stage.released().run("--help");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("behöver Java 17", "needs Java 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_412", "11.0.22", "16", "nonsense"})
    void takesNoJavaThatIsTooOld(String version) throws Exception {
        assertThat(stage.released().javaOnPath(version).run().exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "25.0.3", "26-ea"})
    void takesAJavaThatIsNewEnough(String version) throws Exception {
        assertThat(stage.released().javaOnPath(version).run().exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"11.0.22,3", "17.0.15,0"})
    void asksAWrapperForItsVersion(String version, int exit) throws Exception {
        assertThat(stage.released().wrappedJava(version).run().exit()).isEqualTo(exit);
    }

    @Test
    void prefersJavaHome() throws Exception {
        assertThat(stage.released().javaOnPath("17").javaHome("21").run().out()).startsWith("[java home]");
    }

    @Test
    void leavesAJavaHomeThatIsTooOldForThePath() throws Exception {
        assertThat(stage.released().javaOnPath("17").javaHome("11").run().out()).startsWith("[on the path]");
        assertThat(stage.with("JAVA_HOME", "/nowhere").run().out()).startsWith("[on the path]");
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws Exception {
        String[] odd = {"a b", "", "c\"d", "e'f", "*", "$HOME", "\\", "g\nh", "--", "-x"};
        Answer answer = stage.released().javaOnPath("17").run(odd);
        assertThat(answer.out())
                .contains("[-jar]\n[" + stage.home.resolve("overens.jar") + "]\n[" + String.join("]\n[", odd)
                        + "]\n[LC_ALL=");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void handsTheExitCodeBack() throws Exception {
        assertThat(stage.released()
                        .javaOnPath("17")
                        .with("FAKE_EXIT", "42")
                        .run()
                        .exit())
                .isEqualTo(42);
    }

    @Test
    void becomesJavaSoThatSignalsReachIt() throws Exception {
        stage.released().javaOnPath("17");
        Process process = stage.prepared(stage.home.resolve("overens")).start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(out).endsWith("[" + process.pid() + "]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "sv_SE.ISO-8859-1", "xx_YY.UTF-8"})
    void setsAUtf8LocaleWhereThereIsNone(String locale) throws Exception {
        assertThat(stage.released()
                        .javaOnPath("17")
                        .with("LC_ALL", locale)
                        .run()
                        .out())
                .contains("[LC_ALL=C.UTF-8]");
        assertThat(stage.without("LC_ALL").with("LANG", locale).run().out()).contains("[LC_ALL=C.UTF-8]");
        assertThat(stage.without("LANG").run().out()).contains("[LC_ALL=C.UTF-8]");
    }

    @Test
    void keepsALocaleThatWorks() throws Exception {
        stage.released().javaOnPath("17").without("LC_ALL").with("LANG", "C.UTF-8");
        assertThat(stage.run().out()).contains("[LC_ALL=unset]").doesNotContain("user.language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv_SE", "sv_SE.ISO-8859-1", "sv"})
    void keepsTheLanguageOfALocaleThatDoesNotWork(String locale) throws Exception {
        stage.released().javaOnPath("17").without("LC_ALL").with("LANG", locale);
        assertThat(stage.run().out()).contains("[-Duser.language=sv]");
    }

    @Test
    void worksThroughALinkAndFromAPathThatIsNotAscii() throws Exception {
        stage.released().javaOnPath("17");
        String script = "d=$(printf 'hus \\303\\245 b'); \"$2/mkdir\" \"$d\" && \"$2/mv\" \"$1\" \"$d/home\""
                + " && ln -s \"$d/home/overens\" link && exec ./link arg";
        ProcessBuilder builder = stage.prepared(Path.of("-c"), script, "sh", stage.home.toString(), "tools");
        builder.environment().merge("PATH", ":/usr/bin:/bin", String::concat);
        Answer answer = SystemTools.run(builder);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("/hus å b/home/overens.jar]\n[arg]");
    }

    @Test
    void isFoundOnThePath() throws Exception {
        stage.released().javaOnPath("17");
        ProcessBuilder builder = stage.prepared(Path.of("-c"), "exec overens arg");
        builder.environment().merge("PATH", ":" + stage.home, String::concat);
        assertThat(SystemTools.run(builder).out()).contains("[arg]");
    }

    @Test
    void saysThatTheJarIsMissing() throws Exception {
        Answer answer = stage.javaOnPath("17").run();
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("Hittar inte", "Cannot find", "overens.jar");
    }

    @Test
    void namesNoProgramThatTheStageDoesNotHave() throws Exception {
        Answer answer = stage.unbuilt().maven().javaOnPath("17").run();
        assertThat(answer.err()).doesNotContain("not found");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void isCleanForAStricterShell() throws Exception {
        Path dash = SystemTools.find("dash").orElse(SystemTools.require("sh"));
        assertThat(SystemTools.run(dash.toString(), "-n", "overens")).isEqualTo(new Answer(0, "", ""));
        SystemTools.find("shellcheck")
                .ifPresent(judge -> assertThat(judged(judge)).isEqualTo(new Answer(0, "", "")));
    }

    private static Answer judged(Path judge) {
        try {
            return SystemTools.run(judge.toString(), "overens", ".ci/run", "bench/cold.sh");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasATwinForWindowsWithTheSameOptions() throws IOException {
        String twin = Files.readString(Path.of("overens.cmd"));
        for (String option : List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "org.apache.commons.logging.impl.LogFactoryImpl",
                "org.apache.commons.logging.impl.NoOpLog")) {
            assertThat(Files.readString(Path.of("overens"))).contains(option);
            assertThat(twin).contains(option);
        }
        assertThat(twin.replace("\r\n", ""))
                .as("every line ends as Windows wants it")
                .doesNotContain("\n", "\r");
        assertThat(twin).as("read in the code page of the machine").matches("\\A\\p{ASCII}*\\z");
    }
}
