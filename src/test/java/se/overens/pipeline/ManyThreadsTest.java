package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.DiagnosticPrinter;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;

/** One pipeline in many threads gives what it gives in one: the same bytes, and findings at the same places. */
@Tag("once")
class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Path workspace;

    @BeforeEach
    void spoil(@TempDir Path temp) {
        workspace = WorkspaceFixture.copyTo(temp)
                .dropLines("hallefors", "title:")
                .dropLines("lekeberg", "caseNumber:")
                .folder();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void documentsOfEveryKindAtOnce() throws Exception {
        List<DocumentRequest> requests = new ArrayList<>(Collections.nCopies(ROUNDS, requests()).stream()
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(requests, new Random(8));
        Pipeline together = opened();
        List<Callable<String>> work =
                requests.stream().map(request -> work(together, request)).toList();
        List<Future<String>> done = threads.invokeAll(work);
        Pipeline alone = opened();
        for (int i = 0; i < done.size(); i++) {
            DocumentRequest request = requests.get(i);
            assertThat(done.get(i).get()).as(request.toString()).isEqualTo(outcome(alone.render(request)));
        }
    }

    @Test
    void aBatchInEachThread() throws Exception {
        Pipeline together = opened();
        List<Future<Map<String, String>>> done = threads.invokeAll(Collections.nCopies(THREADS, () -> batch(together)));
        Map<String, String> alone = batch(opened());
        assertThat(alone).hasSizeGreaterThan(4);
        for (Future<Map<String, String>> batch : done) {
            assertThat(batch.get()).isEqualTo(alone);
        }
    }

    private static List<DocumentRequest> requests() {
        List<DocumentRequest> requests = new ArrayList<>();
        for (String planning : List.of("degerfors", "hallefors", "laxa", "lekeberg", "ljusnarsberg")) {
            DocumentRequest letter = new DocumentRequest("letter-of-intent", planning, null);
            requests.addAll(List.of(letter, letter.asDraft(true), letter.asPublication(true)));
        }
        for (String open : List.of("askersund", "kumla", "nora")) {
            requests.add(new DocumentRequest("local-agreement", open, null).in(List.of(Format.values())));
        }
        requests.add(DocumentRequest.ofMatter("board-memo", "familjecentral-2026"));
        requests.add(DocumentRequest.ofMatter("agenda", "2026-12-08-ks-askersund"));
        requests.add(new DocumentRequest("deviations"));
        requests.add(new DocumentRequest("letter-of-intents"));
        return requests;
    }

    private Pipeline opened() {
        return Objects.requireNonNull(Pipeline.open(workspace, new Diagnostics()));
    }

    private static Callable<String> work(Pipeline pipeline, DocumentRequest request) {
        return () -> outcome(pipeline.render(request));
    }

    private static Map<String, String> batch(Pipeline pipeline) {
        Map<String, String> outcomes = new ConcurrentHashMap<>();
        List<BatchItem> items = pipeline.items(new DocumentRequest("letter-of-intent"), new Diagnostics());
        pipeline.render(items, (item, document) -> outcomes.put(item.subject(), outcome(document)));
        return new TreeMap<>(outcomes);
    }

    private static String outcome(RenderedDocument document) {
        StringBuilder outcome = new StringBuilder();
        document.files()
                .forEach((name, bytes) -> outcome.append(name)
                        .append(' ')
                        .append(bytes.length)
                        .append(' ')
                        .append(Arrays.hashCode(bytes))
                        .append('\n'));
        List<Diagnostic> found = document.diagnostics();
        return outcome + new DiagnosticPrinter(Messages.of(Language.ENGLISH), false).print(found);
    }
}
