package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Diagnostics;

/**
 * One letter through every stage, side by side: the folder explains how data walks. {@code -Dgolden.update} rewrites
 * the files; then read the difference.
 */
class GoldenTest {
    private static final Path CASE = Path.of("src", "test", "resources", "golden", "avsiktsforklaring-laxa");
    private static final Map<String, String> FILES = Map.of(
            "data", "data.txt",
            "markup", "markup.md",
            "document", "document.txt",
            "pages", "pages.txt",
            "structure", "structure.txt");

    @TempDir
    private Path temp;

    private Pipeline pipeline;
    private Stages stages;

    @BeforeEach
    void makeTheLetter() throws IOException {
        Files.createDirectory(temp.resolve("municipalities"));
        Files.copy(CASE.resolve("overens.yaml"), temp.resolve("overens.yaml"));
        Files.copy(CASE.resolve("input.yaml"), temp.resolve("municipalities").resolve("laxa.yaml"));
        Diagnostics diagnostics = new Diagnostics();
        pipeline = Pipeline.open(temp, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        stages = pipeline.stages(new DocumentRequest("letter-of-intent", "laxa", null), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "markup", "document", "pages", "structure"})
    void printsTheStageAsItWas(String stage) throws IOException {
        String printed = StagePrinter.print(stage, stages, pipeline);
        Path golden = CASE.resolve(FILES.get(stage));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed).isNotEmpty().isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void hasAFileForEveryStage() {
        assertThat(FILES.keySet()).containsExactlyInAnyOrderElementsOf(List.copyOf(StagePrinter.STAGES));
    }
}
