package se.overens.template;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread for one document after another, whose owner watches that every template in it ends. A rendering needs no thread of
 * its own here, and so no hand-over there and back, which takes longer than most templates do.
 */
public final class WatchedThread extends Thread {
    private static final long MILLION = 1_000_000;

    /** When the rendering that runs is overdue, in nanoseconds as the system counts them; 0 while none runs. */
    private volatile long deadline;

    /** A thread that is to do {@code work}, and keeps no program from ending. */
    public WatchedThread(Runnable work) {
        super(null, work, "documents", RenderLimits.STANDARD.stackBytes());
        setDaemon(true);
    }

    /** True if a template has been running for too long; it may never end. */
    public boolean isOverdue() {
        long due = deadline;
        return due != 0 && System.nanoTime() - due > 0;
    }

    /** Runs {@code work} in this thread, where it is overdue after {@code millis}. */
    public @Nullable Throwable run(Supplier<@Nullable Throwable> work, long millis) {
        long due = System.nanoTime() + millis * MILLION;
        // The system may count from anywhere, but 0 stands for none.
        deadline = due == 0 ? 1 : due;
        try {
            return work.get();
        } finally {
            deadline = 0;
        }
    }
}
