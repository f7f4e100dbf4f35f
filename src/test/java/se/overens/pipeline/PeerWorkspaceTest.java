package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.diagnostic.Diagnostics;

/** {@code bench/workspace.py}, on a harness of three data files with a text of its own. */
@Tag("once")
class PeerWorkspaceTest {
    private static final String CONTENT = """
            def document(name, people):
                return dict(name=name, title="Om " + name, notes={1: "Se <*lagen*> [2]."}, blocks=[
                    ("title", "Om {{kommun}}"),
                    ("p", "Vi i **{{kommun}}** vill* mycket[^1], med diarienummer {{dnr}}."),
                    ("h1", "1. Hur"),
                    ("ul", ["genast,", "med {{region}}."]),
                    ("ul_loop", "mal", "text"),
                    ("table_loop", "Vad", [("Vad", "post", 50, "l"), ("Kronor", "belopp", 50, "r")], "kostnader", "last"),
                    ("sig", people),
                ])
            DOCS = [document("letter", "roller"), document("agreement", "undertecknare")]
            """;

    private static final String DATA = """
            {"id": "00N", "kommun": "Nybors kommun", "region": "Region Nybo", "dnr": "NY 2026-00N",
             "mal": [{"text": "Många ska komma."}, {"text": "Alla ska trivas: # 1."}],
             "kostnader": [{"post": "Hyra", "belopp": "1 000"}, {"post": "", "belopp": "1 000"}],
             "roller": [PEOPLE4], "undertecknare": [PEOPLE4, PEOPLE2]}
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void make() throws IOException, InterruptedException {
        SystemTools.require("python3");
        Path harness = temp.resolve("harness");
        Files.createDirectories(harness.resolve("templates"));
        Files.writeString(harness.resolve("templates/content.py"), CONTENT);
        Files.createDirectories(harness.resolve("data/kommuner"));
        String four = String.join(", ", person("Eva Ek"), person("Per Al"), person("Ann By"), person("Bo Lo"));
        String two = String.join(", ", person("Ulf Ö"), person("Liv Å"));
        for (int i = 1; i <= 3; i++) {
            String data = DATA.replace("PEOPLE4", four).replace("PEOPLE2", two).replace("00N", "00" + i);
            Files.writeString(harness.resolve("data/kommuner/00" + i + ".json"), data);
        }
        SystemTools.Answer answer =
                SystemTools.run("python3", "bench/workspace.py", harness.toString(), temp.toString());
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private static String person(String name) {
        return "{\"namn\": \"%s\", \"titel\": \"Chef\", \"organisation\": \"Region Nybo\"}".formatted(name);
    }

    @Test
    void makesADocumentOfEachDataFile() throws IOException {
        for (String document : List.of("letter", "agreement")) {
            Pipeline pipeline = Objects.requireNonNull(Pipeline.open(temp.resolve(document), new Diagnostics()));
            for (String id : List.of("001", "002", "003")) {
                String municipality = Files.readString(
                                temp.resolve("municipality-of").resolve(id))
                        .strip();
                RenderedDocument made = pipeline.render(new DocumentRequest(document, municipality, id));
                assertThat(made.failed()).as(made.diagnostics().toString()).isFalse();
                assertThat(made.fileName()).isEqualTo(id + ".pdf");
            }
            assertThat(pipeline.items(new DocumentRequest(document), new Diagnostics()).stream()
                            .filter(item -> item.request() != null))
                    .hasSize(3);
        }
    }

    @Test
    void printsTheTextsAsTheyAre() {
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(temp.resolve("agreement"), new Diagnostics()));
        BatchItem second = pipeline.items(new DocumentRequest("agreement"), new Diagnostics()).stream()
                .filter(item -> item.subject().endsWith("/002"))
                .findFirst()
                .orElseThrow();
        Stages stages = pipeline.stages(Objects.requireNonNull(second.request()), new Diagnostics());
        assertThat(StagePrinter.print("document", stages, pipeline))
                .contains(
                        "Nybors kommun",
                        "NY 2026-002",
                        " vill* mycket",
                        "Se <*lagen*> [2].",
                        "Alla ska trivas: # 1.",
                        "Liv Å");
    }
}
