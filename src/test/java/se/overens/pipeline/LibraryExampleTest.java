package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostics;

/** {@code examples/java/Letters.java}, compiled and run in a virtual machine of its own. */
@Tag("once")
class LibraryExampleTest {
    private static final Path SOURCE = Path.of("examples", "java", "Letters.java");

    @TempDir
    private static Path temp;

    private static String classPath;

    @BeforeAll
    static void compile() throws IOException {
        Path classes = Files.createDirectory(temp.resolve("classes"));
        classPath =
                Stream.concat(Stream.of(classes.toString()), program()).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                classPath,
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-Xlint:all,-classfile",
                "-Werror");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(SOURCE))
                            .call())
                    .isTrue();
        }
    }

    /** What the tests run on, but for the tests themselves and a logger of theirs that talks when it is left alone. */
    private static Stream<String> program() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("log4j"));
    }

    @Test
    void writesTheLetterAndAllAgreements() throws Exception {
        Path out = temp.resolve("made");
        Answer run = run(WorkspaceFixture.EXAMPLE, "laxa", out);
        assertThat(run.err()).isEmpty();
        Map<String, byte[]> expected = expected();
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(run.out().lines().map(line -> Path.of(line).getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (Map.Entry<String, byte[]> file : expected.entrySet()) {
            assertThat(Files.readAllBytes(out.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void tellsWhatIsWrongAndMakesTheRest() throws Exception {
        Path workspace = WorkspaceFixture.copyTo(temp.resolve("spoilt"))
                .dropLines("laxa", "title:")
                .replace("kumla", "code:", "kod:")
                .folder();
        Answer run = run(workspace, "laxa", temp.resolve("rest"));
        assertThat(run.err())
                .contains(
                        "fel[OV310]", "--> municipalities/laxa.yaml:", "fel[OV102]", "--> municipalities/kumla.yaml:");
        assertThat(run.out()).contains("askersund").doesNotContain("laxa").doesNotContain("kumla");
    }

    @Test
    void tellsThatThereIsNoWorkspace() throws Exception {
        Answer run = run(temp.resolve("nowhere"), "laxa", temp.resolve("nothing"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("fel[OV8");
        assertThat(run.out()).isEmpty();
    }

    /** What one thread makes here. */
    private static Map<String, byte[]> expected() {
        Map<String, byte[]> expected = new TreeMap<>();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(WorkspaceFixture.EXAMPLE, new Diagnostics()));
        expected.putAll(pipeline.render(new DocumentRequest("letter-of-intent", "laxa", null))
                .files());
        for (BatchItem item : pipeline.items(new DocumentRequest("local-agreement"), new Diagnostics())) {
            if (item.request() != null) {
                expected.putAll(pipeline.render(item.request()).files());
            }
        }
        return expected;
    }

    private static Answer run(Path workspace, String municipality, Path out) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath, "Letters", workspace.toString(), municipality, out.toString()));
        return SystemTools.run(command.toArray(String[]::new));
    }
}
