package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.diagnostic.Diagnostics;

/**
 * A letter, and the specimen that uses everything, through every stage, side by side: the folders explain how data walks.
 * Of a whole local agreement, what goes in and what it says.
 * {@code -Dgolden.update} rewrites the files; then read the difference.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final Path SPECIMEN = Path.of("examples", "specimen");
    private static final Path COUNTY = Path.of("examples", "orebro-lan");
    private static final String AGREEMENT = "samverkansavtal-askersund";
    private static final String LETTER = "avsiktsforklaring-laxa";
    private static final Map<String, String> FILES = Map.of(
            "data", "data.txt",
            "markup", "markup.md",
            "document", "document.txt",
            "pages", "pages.txt",
            "structure", "structure.txt");

    @TempDir
    private static Path temp;

    private static Map<String, Production> productions;

    @BeforeAll
    static void makeTheDocuments() throws IOException {
        Files.createDirectory(temp.resolve("municipalities"));
        Path letter = CASES.resolve(LETTER);
        Files.copy(letter.resolve("overens.yaml"), temp.resolve("overens.yaml"));
        Files.copy(letter.resolve("input.yaml"), temp.resolve("municipalities").resolve("laxa.yaml"));
        productions = Map.of(
                LETTER,
                Production.of(temp, new DocumentRequest("letter-of-intent", "laxa", null)),
                "provtryck-lekeberg",
                Production.of(SPECIMEN, new DocumentRequest("specimen", "lekeberg", null)),
                AGREEMENT,
                Production.of(COUNTY, new DocumentRequest("local-agreement", "askersund", null)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("stages")
    void printsTheStageAsItWas(String name, String stage) throws IOException {
        String printed = productions.get(name).print(stage);
        Path golden = CASES.resolve(name).resolve(FILES.get(stage));
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed).isNotEmpty().isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static Stream<Arguments> stages() {
        Stream<Arguments> all = Stream.of(LETTER, "provtryck-lekeberg")
                .flatMap(name -> StagePrinter.STAGES.stream().map(stage -> Arguments.of(name, stage)));
        // The other stages of twelve pages are thousands of lines that nobody reads.
        return Stream.concat(all, Stream.of("data", "document").map(stage -> Arguments.of(AGREEMENT, stage)));
    }

    @Test
    void hasAFileForEveryStage() {
        assertThat(FILES.keySet()).containsExactlyInAnyOrderElementsOf(List.copyOf(StagePrinter.STAGES));
    }

    /** A document on its way through the stages. */
    private record Production(Pipeline pipeline, Stages stages) {
        static Production of(Path workspace, DocumentRequest request) {
            Diagnostics diagnostics = new Diagnostics();
            Pipeline pipeline = Objects.requireNonNull(Pipeline.open(workspace, diagnostics));
            Stages stages = pipeline.stages(request, diagnostics);
            assertThat(diagnostics.list()).isEmpty();
            return new Production(pipeline, stages);
        }

        String print(String stage) {
            return StagePrinter.print(stage, stages, pipeline);
        }
    }
}
