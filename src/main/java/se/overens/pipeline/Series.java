package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.overens.template.WatchedThread;

/** Documents one after another in a thread that is given up when a template in it does not end. */
final class Series {
    private static final long WATCH_MILLIS = 200;

    private final Making making;
    private final List<BatchItem> items;
    private final DocumentReceiver each;
    /** How many documents have been taken to their end, by the thread or by who watches it. */
    private final AtomicInteger ended = new AtomicInteger();

    /** The thread whose failure counts: not one that was given up. */
    private volatile @Nullable Thread current;

    private volatile @Nullable Throwable failure;

    /** Documents for those of {@code items} that have a request. */
    Series(Making making, List<BatchItem> items, DocumentReceiver each) {
        this.making = making;
        this.items = items.stream().filter(item -> item.request() != null).toList();
        this.each = each;
    }

    /**
     * Several series side by side, each of every n-th item; returns when all have ended.
     *
     * @param jobs how many, at least 1
     */
    static void run(Making making, List<BatchItem> items, int jobs, DocumentReceiver each) {
        List<BatchItem> wanted =
                items.stream().filter(item -> item.request() != null).toList();
        List<CompletableFuture<Void>> others = new ArrayList<>();
        try {
            for (int job = 1; job < Math.min(jobs, wanted.size()); job++) {
                Series series = new Series(making, slice(wanted, job, jobs), each);
                String name = "overens-series-" + job;
                others.add(CompletableFuture.runAsync(series::run, work -> new Thread(work, name).start()));
            }
            new Series(making, slice(wanted, 0, jobs), each).run();
        } finally {
            rethrow(join(others));
        }
    }

    private static List<BatchItem> slice(List<BatchItem> items, int first, int step) {
        List<BatchItem> slice = new ArrayList<>();
        for (int i = first; i < items.size(); i += step) {
            slice.add(items.get(i));
        }
        return slice;
    }

    /** Waits for all, also when one has failed: none may take up a document when the run is over. */
    private static @Nullable Throwable join(List<CompletableFuture<Void>> others) {
        Throwable failure = null;
        for (CompletableFuture<Void> other : others) {
            try {
                other.join();
            } catch (CompletionException e) {
                failure = failure == null ? e.getCause() : failure;
            }
        }
        return failure;
    }

    /** Returns when {@code each} has got every document that it wants. */
    void run() {
        boolean interrupted = false;
        while (ended.get() < items.size() && each.wantsMore()) {
            WatchedThread thread = new WatchedThread(this::work);
            current = thread;
            thread.start();
            interrupted |= watch(thread);
            rethrow(failure);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (int i = ended.get(); i < items.size() && each.wantsMore(); i++) {
                BatchItem item = items.get(i);
                RenderedDocument document = attempt(request(item));
                if (!ended.compareAndSet(i, i + 1)) {
                    return;
                }
                each.take(item, document);
            }
        } catch (RuntimeException | Error e) {
            if (Thread.currentThread() == current) {
                failure = e;
            }
        }
    }

    /** One document that is too large spoils no other. */
    private RenderedDocument attempt(DocumentRequest request) {
        try {
            return making.render(request);
        } catch (OutOfMemoryError e) {
            return RenderedDocument.of(Stages.NONE, List.of(OutOfMemory.found()));
        }
    }

    /** Waits until the thread has ended or is given up; true if this one was to be interrupted meanwhile. */
    private boolean watch(WatchedThread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join(WATCH_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            // Read before the question: then it is this document that is overdue, or the exchange fails.
            int i = ended.get();
            if (thread.isOverdue() && ended.compareAndSet(i, i + 1)) {
                current = null;
                thread.interrupt();
                each.take(items.get(i), making.overdue(request(items.get(i))));
                break;
            }
        }
        return interrupted;
    }

    private static DocumentRequest request(BatchItem item) {
        return Objects.requireNonNull(item.request());
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** How documents are made. */
    interface Making {
        /** What comes of a request. */
        RenderedDocument render(DocumentRequest request);

        /** What has come of a request whose template does not end. */
        RenderedDocument overdue(DocumentRequest request);
    }
}
