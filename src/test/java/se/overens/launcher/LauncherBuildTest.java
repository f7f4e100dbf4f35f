package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** When the launcher builds, and that two of them do not do it at once. */
@Tag("once")
class LauncherBuildTest {
    @TempDir
    Path root;

    private Stage stage;

    @BeforeEach
    void set() throws IOException {
        SystemTools.require("sh");
        stage = new Stage(root.toRealPath()).with("OVERENS_ARCHIVE", "off").javaOnPath("17");
    }

    @Test
    void buildsOnFirstUseAndOnlyThen() throws Exception {
        Answer first = stage.unbuilt().maven().run("arg");
        assertThat(first.exit()).isZero();
        assertThat(first.err()).contains("bygger programmet", "building the program", "Maven talks");
        assertThat(first.out()).contains("[arg]").doesNotContain("Maven talks");
        assertThat(stage.run().err()).isEmpty();
        assertThat(stage.mavenCalls()).containsExactly("-q -B -ntp -Dstyle.color=never -DskipTests -DskipLint package");
        assertThat(stage.home.resolve("target")).isDirectoryNotContaining("glob:**/.overens-*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java/A.java", "src/main/java/New.java", "templates/new.md.ftl", "pom.xml"})
    void buildsAgainAfterAnEdit(String file) throws Exception {
        stage.built().maven().edited(file);
        stage.run();
        assertThat(stage.mavenCalls()).hasSize(1);
    }

    @Test
    void buildsAgainAfterADeletion() throws Exception {
        stage.built().maven().edited("src/main/java/A.java");
        stage.run();
        Files.setLastModifiedTime(
                stage.home.resolve("target/overens.jar"), Files.getLastModifiedTime(stage.home.resolve("pom.xml")));
        Files.delete(stage.home.resolve("src/main/java/A.java"));
        stage.run();
        assertThat(stage.mavenCalls()).hasSize(2);
    }

    @Test
    void buildsAgainAfterABuildThatNeverEnded() throws Exception {
        stage.built().maven();
        Files.createFile(stage.home.resolve("target/.overens-build-started"));
        stage.run();
        assertThat(stage.mavenCalls()).hasSize(1);
        assertThat(stage.home.resolve("target/overens.jar")).hasContent("a whole jar");
    }

    @Test
    void endsWhereTheBuildFails() throws Exception {
        Answer answer = stage.unbuilt().maven().with("FAKE_MAVEN_EXIT", "1").run();
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Bygget misslyckades", "The build failed");
        assertThat(stage.home.resolve("target/.overens-build-lock")).doesNotExist();
    }

    @Test
    void endsWhereThereIsNoMaven() throws Exception {
        Answer answer = stage.unbuilt().run();
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("Maven (mvn)");
    }

    @Test
    void usesAnOlderJarWhereThereIsNoMaven() throws Exception {
        stage.built().edited("pom.xml");
        Answer answer = stage.run("arg");
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).contains("källkoden är nyare", "the sources are newer");
        assertThat(answer.out()).contains("[arg]");
    }

    @Test
    void buildsOnceWhenTwoStartAtOnce() throws Exception {
        stage.unbuilt().maven();
        Path launcher = stage.home.resolve("overens");
        Process[] pair = new Process[2];
        for (int i = 0; i < pair.length; i++) {
            pair[i] = stage.prepared(launcher)
                    .redirectErrorStream(true)
                    .redirectOutput(root.resolve("out" + i).toFile())
                    .start();
        }
        for (int i = 0; i < pair.length; i++) {
            assertThat(pair[i].waitFor()).isZero();
            assertThat(Files.readString(root.resolve("out" + i))).contains("[-jar]");
        }
        assertThat(stage.mavenCalls()).hasSize(1);
        assertThat(stage.home.resolve("target/overens.jar")).hasContent("a whole jar");
    }

    @Test
    void takesTheLockOverFromAProcessThatIsGone() throws Exception {
        stage.built().maven().edited("pom.xml");
        Path lock = Files.createDirectory(stage.home.resolve("target/.overens-build-lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");
        assertThat(stage.run().exit()).isZero();
        assertThat(stage.mavenCalls()).hasSize(1);
        assertThat(lock).doesNotExist();
    }
}
