package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nowhere;
import se.overens.template.WatchedThread;

class SeriesTest {
    private static final List<BatchItem> ITEMS =
            List.of(item("askersund"), new BatchItem("lekeberg", null), item("endless"), item("laxa"), item("endless"));

    @Test
    void aTemplateThatDoesNotEndEndsItsOwnDocumentOnly() {
        List<String> ended = new ArrayList<>();
        new Series(new Given(), ITEMS, (item, document) -> ended.add(item.subject() + " " + document.fileName())).run();
        assertThat(ended).containsExactly("askersund askersund", "endless null", "laxa laxa", "endless null");
    }

    @Test
    void aDocumentThatIsTooLargeForTheMemorySpoilsNoOther() {
        List<String> ended = new ArrayList<>();
        List<BatchItem> items = List.of(item("large"), item("laxa"));
        new Series(new Given(), items, (item, document) -> ended.add(item.subject() + " " + codes(document))).run();
        assertThat(ended).containsExactly("large [OUT_OF_MEMORY]", "laxa []");
    }

    private static List<Code> codes(RenderedDocument document) {
        return document.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void whatAThreadThatWasGivenUpThrowsIsNobodysFailure() {
        List<String> ended = new ArrayList<>();
        List<BatchItem> items = List.of(item("late"), item("laxa"));
        new Series(new Given(), items, (item, document) -> ended.add(item.subject() + " " + document.fileName())).run();
        assertThat(ended).containsExactly("late null", "laxa laxa");
    }

    @Test
    void everyDocumentIsMadeInOneWatchedThread() {
        List<Thread> threads = new ArrayList<>();
        List<BatchItem> items = List.of(item("askersund"), item("laxa"));
        new Series(new Given(), items, (item, document) -> threads.add(Thread.currentThread())).run();
        assertThat(threads).hasSize(2).allMatch(WatchedThread.class::isInstance);
        assertThat(threads.get(0)).isSameAs(threads.get(1)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void whatTheReceiverThrowsReachesTheCaller() {
        Series series = new Series(new Given(), ITEMS, (item, document) -> {
            throw new IllegalStateException("the disk is full");
        });
        assertThatThrownBy(series::run).hasMessage("the disk is full");
    }

    @Test
    void noSeriesGoesOnWhenTheCallerIsTold() {
        List<String> taken = new CopyOnWriteArrayList<>();
        List<BatchItem> items = List.of(item("askersund"), item("fails"), item("fails"), item("endless"));
        assertThatThrownBy(() -> Series.run(new Given(), items, 4, (item, document) -> {
                    if (item.subject().equals("fails")) {
                        throw new IllegalStateException("the disk is full");
                    }
                    taken.add(item.subject());
                }))
                .hasMessage("the disk is full");
        assertThat(taken).containsExactlyInAnyOrder("askersund", "endless");
    }

    private static BatchItem item(String municipality) {
        return new BatchItem(municipality, new DocumentRequest("letter-of-intent", municipality, null));
    }

    /** Renders at once, but for one municipality not at all. */
    private static final class Given implements Series.Making {
        @Override
        public RenderedDocument render(DocumentRequest request) {
            if ("endless".equals(request.municipality()) && Thread.currentThread() instanceof WatchedThread watched) {
                watched.run(Given::stay, 1);
            }
            if ("large".equals(request.municipality())) {
                throw new OutOfMemoryError();
            }
            if ("late".equals(request.municipality()) && Thread.currentThread() instanceof WatchedThread watched) {
                watched.run(Given::fail, 1);
            }
            return document(request.municipality(), List.of());
        }

        /** Does not notice that it is interrupted, as a regular expression would not. */
        private static @Nullable Throwable stay() {
            while (true) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    // And goes on.
                }
            }
        }

        private static @Nullable Throwable fail() {
            try {
                new CountDownLatch(1).await();
                return null;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public RenderedDocument overdue(DocumentRequest request) {
            return document(null, List.of(Diagnostic.of(Code.TEMPLATE_LIMIT, Nowhere.NOWHERE)));
        }

        private static RenderedDocument document(@Nullable String name, List<Diagnostic> found) {
            return new RenderedDocument(name, null, null, 0, List.of(), List.of(), List.of(), found);
        }
    }
}
