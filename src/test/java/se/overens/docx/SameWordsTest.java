package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.diagnostic.Diagnostics;
import se.overens.hostile.StructureText;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** Every document of the examples as PDF and as Word: the same words in the same order, and parts as the schemas want them. */
@Tag("once")
class SameWordsTest {
    /** Of many subjects, every so many are taken. */
    private static final int STEP = 12;

    private static final int MANY = 15;
    static final List<String> DOCUMENTS = List.of(
            "letter-of-intent",
            "local-agreement",
            "regional-agreement",
            "board-memo",
            "minutes-extract",
            "cover-letter",
            "child-rights-assessment",
            "agenda",
            "deviations");
    private static final Map<String, Pipeline> OPEN = new HashMap<>();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void saysWhatThePdfSays(String workspace, String document) throws Exception {
        for (BatchItem item : sample(open(workspace), document)) {
            check(open(workspace), item.request());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void isWhatTheSchemasWant(String workspace, String document) throws Exception {
        for (BatchItem item :
                sample(open(workspace), document).stream().limit(2).toList()) {
            byte[] word = word(open(workspace), item.request());
            assertThat(Schemas.faults(WordFile.of(word)))
                    .as("%s", item.request())
                    .isEmpty();
            try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word))) {
                assertThat(read.getBodyElements()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void saysItInADraftAndInACopyToPublishToo(String workspace, String document) throws Exception {
        List<BatchItem> items = sample(open(workspace), document);
        if (!items.isEmpty()) {
            check(open(workspace), items.get(0).request().asDraft(true));
            check(open(workspace), items.get(0).request().asPublication(true));
        }
    }

    private static void check(Pipeline pipeline, DocumentRequest request) throws Exception {
        RenderedDocument made = pipeline.render(request.in(List.of(Format.values())));
        if (made.failed() && request.publish()) {
            return;
        }
        assertThat(made.failed()).as("%s", made.diagnostics()).isFalse();
        byte[] word = Objects.requireNonNull(made.word());
        assertThat(plain(WordText.of(word)))
                .as("%s", request)
                .isEqualTo(plain(StructureText.of(Objects.requireNonNull(made.bytes()))));
    }

    private static byte[] word(Pipeline pipeline, DocumentRequest request) {
        return Objects.requireNonNull(
                pipeline.render(request.in(List.of(Format.DOCX))).word());
    }

    private static List<BatchItem> sample(Pipeline pipeline, String document) {
        Diagnostics diagnostics = new Diagnostics();
        List<BatchItem> items = pipeline.items(new DocumentRequest(document, null, null), diagnostics).stream()
                .filter(item -> item.request() != null)
                .toList();
        assertThat(diagnostics.list()).isEmpty();
        List<BatchItem> some = new ArrayList<>();
        for (int i = 0; i < items.size(); i += items.size() > MANY ? STEP : 1) {
            some.add(items.get(i));
        }
        return some;
    }

    private static Pipeline open(String workspace) {
        return OPEN.computeIfAbsent(
                workspace, name -> Objects.requireNonNull(Pipeline.open(Path.of("examples", name), new Diagnostics())));
    }

    private static Stream<Arguments> documents() {
        Stream<Arguments> all = Stream.of("orebro-lan", "vastra-gotaland")
                .flatMap(workspace -> DOCUMENTS.stream().map(document -> Arguments.of(workspace, document)));
        return Stream.concat(all, Stream.of(Arguments.of("specimen", "specimen")));
    }

    /** Without white space, hyphens that only show where a word may break, and the leaders of contents. */
    static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u2003\u00AD]", "");
    }
}
