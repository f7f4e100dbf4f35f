package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

/** The archive of loaded classes: trained once, used while it fits, never in the way. */
@Tag("once")
class LauncherArchiveTest {
    private static final String TRAINING = "se/overens/cli/Training.class";

    @TempDir
    Path root;

    private Stage stage;

    @BeforeEach
    void set() throws IOException {
        SystemTools.require("sh");
        stage = new Stage(root.toRealPath());
    }

    @Test
    void isTrainedOnceAfterTheFirstRunAndUsedThen() throws Exception {
        stage.built().javaOnPath("17");
        assertThat(stage.run().out()).doesNotContain("Archive");
        assertThat(stage.trained()).singleElement().asString().endsWith(".jsa");
        Path archive = stage.cache.resolve("overens").resolve(stage.trained().get(0));
        assertThat(archive).hasContent("trained");
        assertThat(stage.run().out()).contains("[-XX:SharedArchiveFile=" + archive + "]");
        assertThat(stage.cached()).hasSize(1);
    }

    @Test
    void isAnAotCacheOnNewerJava() throws Exception {
        stage.built().javaOnPath("25");
        stage.run();
        assertThat(stage.trained()).singleElement().asString().endsWith(".aot");
        assertThat(stage.run().out()).contains("[-XX:AOTCache=");
    }

    @Test
    void isNotUsedWithAnotherJar() throws Exception {
        stage.built().javaOnPath("17");
        stage.run();
        stage.trained();
        Files.writeString(stage.home.resolve("target/overens.jar"), "another jar");
        assertThat(stage.run().out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void isNotTriedAgainAfterTrainingFailed() throws Exception {
        stage.built().javaOnPath("17").untrainable(1);
        stage.run();
        assertThat(stage.trained()).singleElement().asString().endsWith(".failed");
        assertThat(stage.run().exit()).isZero();
        assertThat(stage.cached()).hasSize(1);
    }

    @Test
    void isMadeThoughARunOverTheExampleFails() throws Exception {
        stage.built().javaOnPath("17").with("FAKE_EXIT", "4");
        stage.run();
        assertThat(stage.trained()).singleElement().asString().endsWith(".jsa");
    }

    @Test
    void isTriedAgainWhenTrainingWasKilled() throws Exception {
        stage.built().javaOnPath("17").untrainable(143);
        stage.run();
        assertThat(stage.leftNothing()).as("no mark of failure").isTrue();
        Files.delete(root.resolve("untrainable"));
        stage.run();
        assertThat(stage.trained()).singleElement().asString().endsWith(".jsa");
    }

    @Test
    void isDoneWithoutWhereItCannotBeKept() throws Exception {
        stage.built().javaOnPath("17").with("XDG_CACHE_HOME", "/proc/nowhere");
        assertThat(stage.run())
                .matches(answer -> answer.exit() == 0 && answer.err().isEmpty());
        stage.without("XDG_CACHE_HOME");
        assertThat(stage.run())
                .as("no HOME")
                .matches(answer -> answer.exit() == 0 && answer.err().isEmpty());
        stage.with("HOME", Files.createFile(root.resolve("a file")).toString());
        assertThat(stage.run())
                .as("HOME is a file")
                .matches(answer -> answer.exit() == 0 && answer.err().isEmpty());
        stage.with("XDG_CACHE_HOME", "relative");
        assertThat(stage.run().exit()).isZero();
        assertThat(root.resolve("relative")).doesNotExist();
    }

    @Test
    void isLeftAloneWhenSwitchedOff() throws Exception {
        stage.built().javaOnPath("17");
        stage.run();
        stage.trained();
        assertThat(stage.with("OVERENS_ARCHIVE", "off").run().out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void doesNoHarmWhenItIsBroken() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        stage.built().with("JAVA_HOME", java.toString());
        jar(stage.home.resolve("target/overens.jar"));
        assertThat(stage.run("first")).isEqualTo(new Answer(0, "[first]\n", ""));
        String name = stage.trained().get(0);
        assertThat(name).doesNotEndWith(".failed");
        assertThat(stage.run("trained")).isEqualTo(new Answer(0, "[trained]\n", ""));

        Path archive = stage.cache.resolve("overens").resolve(name);
        byte[] whole = Files.readAllBytes(archive);
        byte[] garbage = new byte[whole.length];
        Arrays.fill(garbage, (byte) 'g');
        for (byte[] broken : new byte[][] {{}, garbage, Arrays.copyOf(whole, whole.length / 2)}) {
            Files.delete(archive);
            Files.write(archive, broken);
            assertThat(stage.run("broken")).isEqualTo(new Answer(0, "[broken]\n", ""));
        }
        assertThat(stage.mended()).as("trained anew").isTrue();
    }

    /** A program that echoes, with a class to train it. */
    private void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String echo = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream in = Echo.class.getClassLoader().getResourceAsStream(echo)) {
            jar.putNextEntry(new JarEntry(echo));
            in.transferTo(jar);
            jar.putNextEntry(new JarEntry(TRAINING));
            Files.copy(compiledTraining(), jar);
        }
    }

    private Path compiledTraining() throws IOException {
        Path classes = Files.createDirectory(root.resolve("classes"));
        Path source = Files.writeString(classes.resolve("Training.java"), """
                package se.overens.cli;
                public class Training { public static void main(String[] a) { %s.main(a); } }
                """.formatted(Echo.class.getName()));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(failed).isZero();
        return classes.resolve(TRAINING);
    }
}
