package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.diagnostic.Diagnostics;

/**
 * One small template for each thing that a document may hold, with its words where they stand on the pages and its tags.
 * {@code -Dgolden.update} rewrites the files; then read the difference.
 */
class FeatureGoldenTest {
    private static final Path FEATURES = Path.of("src", "test", "resources", "golden", "features");

    @TempDir
    private Path workspace;

    @ParameterizedTest
    @MethodSource("features")
    void printsPagesAndTagsAsTheyWere(String feature) throws IOException {
        Path folder = FEATURES.resolve(feature);
        Path template = Files.createDirectories(workspace.resolve("templates").resolve("prov"));
        Files.copy(folder.resolve("markup.md.ftl"), template.resolve("prov.md.ftl"));
        Files.writeString(
                workspace.resolve("overens.yaml"), "schema: overens/1\nregion: {code: \"18\"}\ndefinition: orebro\n");
        Diagnostics diagnostics = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(workspace, diagnostics));
        Stages stages = pipeline.stages(new DocumentRequest("prov", null, null), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        compare(folder.resolve("pages.txt"), StagePrinter.print("pages", stages, pipeline));
        compare(folder.resolve("structure.txt"), StagePrinter.print("structure", stages, pipeline));
    }

    private static void compare(Path golden, String printed) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed).isNotEmpty().isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static Stream<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(FEATURES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }
}
