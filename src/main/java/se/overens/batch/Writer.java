package se.overens.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.output.Journal;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentReceiver;
import se.overens.pipeline.OutOfMemory;
import se.overens.pipeline.RenderedDocument;

/**
 * Writes documents in a thread of its own while the next ones are made: most of its time it waits for the disk.
 *
 * <p>When disk or memory is full nothing more is taken; when somebody stops the run, what has been taken is still written.
 */
final class Writer implements DocumentReceiver {
    /** How many documents may wait, each some tens of kilobytes. */
    private static final int ROOM = 16;

    /** One document may be too large for the memory; when so many were, it is the workspace. */
    private static final int PATIENCE = 3;

    private static final Taken LAST = new Taken(null, null);

    private final BlockingQueue<Taken> queue = new ArrayBlockingQueue<>(ROOM);
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Job job;
    private final CompletableFuture<Void> ended;
    private volatile int exhausted;
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;

    /** A document that waits; the last has none. */
    private record Taken(@Nullable BatchItem item, @Nullable RenderedDocument document) {}

    /**
     * What a writer works with.
     *
     * @param delivery where files go
     * @param work makes entries
     * @param fingerprints by subject
     * @param journal gets a line for each document; null when nothing is written
     * @param listener is told of each
     */
    record Job(
            Delivery delivery,
            Work work,
            Map<String, String> fingerprints,
            @Nullable Journal journal,
            BatchListener listener) {}

    Writer(Job job) {
        this.job = job;
        this.ended = CompletableFuture.runAsync(this::work, work -> new Thread(work, "overens-writer").start());
    }

    @Override
    public void take(BatchItem item, RenderedDocument document) {
        put(new Taken(item, document));
    }

    @Override
    public boolean wantsMore() {
        return !stopped && failure == null;
    }

    /** Takes no more documents. */
    void stop() {
        stopped = true;
    }

    /** True if the memory is not enough for the workspace, or for writing. */
    boolean isExhausted() {
        return exhausted >= PATIENCE;
    }

    /** Waits until all that was taken is written. */
    Map<String, Outcome> finish() {
        put(LAST);
        ended.join();
        Throwable thrown = failure;
        if (thrown != null) {
            throw new IllegalStateException("the writer failed", thrown);
        }
        return outcomes;
    }

    private void put(Taken taken) {
        boolean interrupted = false;
        while (true) {
            try {
                queue.put(taken);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (true) {
            try {
                Taken taken = queue.take();
                BatchItem item = taken.item();
                RenderedDocument document = taken.document();
                if (item == null || document == null) {
                    return;
                }
                if (failure == null) {
                    settle(item, document);
                }
            } catch (InterruptedException e) {
                // Nobody interrupts this thread: it ends after the last document.
            } catch (OutOfMemoryError e) {
                exhausted = PATIENCE;
                stopped = true;
            } catch (RuntimeException | Error e) {
                // Whoever makes documents must not wait for ever on a full queue.
                failure = e;
            }
        }
    }

    private void settle(BatchItem item, RenderedDocument document) {
        Outcome outcome;
        try {
            outcome = outcome(item, document);
            if (job.journal != null) {
                job.journal.add(Past.finished(outcome.entry()));
            }
        } catch (OutOfMemoryError e) {
            outcome = job.work.failed(item.subject(), item.name(), List.of(OutOfMemory.found()));
        }
        outcomes.put(item.subject(), outcome);
        exhausted = has(outcome, Code.OUT_OF_MEMORY) ? exhausted + 1 : exhausted;
        stopped |= has(outcome, Code.DISK_FULL) || isExhausted();
        job.listener.done(outcome);
    }

    private static boolean has(Outcome outcome, Code code) {
        return outcome.diagnostics().stream().anyMatch(found -> found.code() == code);
    }

    private Outcome outcome(BatchItem item, RenderedDocument document) {
        Diagnostics found = new Diagnostics();
        found.addAll(document.diagnostics());
        Map<String, byte[]> files = document.files();
        if (files.isEmpty() || isRefused(found.list())) {
            return job.work.failed(item.subject(), item.name(), document, found.list());
        }
        String inputs = job.fingerprints.getOrDefault(item.subject(), "");
        boolean there = job.delivery.holds(files);
        List<Path> paths = there ? List.of() : job.delivery.deliver(files, found);
        if (!there && paths.isEmpty()) {
            return job.work.failed(item.subject(), item.name(), document, found.list());
        }
        Entry entry = job.work.made(item.subject(), item.name(), inputs, document);
        return new Outcome(entry, there ? Status.UNCHANGED : Status.MADE, paths, found.list());
    }

    private boolean isRefused(List<Diagnostic> found) {
        return found.stream().anyMatch(one -> job.work.strict() || one.severity() == Severity.ERROR);
    }
}
