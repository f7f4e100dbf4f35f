package se.overens.template;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs renderings in threads of their own, so that a template that never ends, or nests without end, ends there.
 *
 * <p>An interrupted rendering that does not notice is left behind as a daemon; the next one gets another thread.
 */
final class RenderThread {
    /** How long a thread waits for the next rendering: starting one takes as long as a third of a letter. */
    private static final long IDLE_SECONDS = 2;

    private final RenderLimits limits;
    private final ThreadPoolExecutor threads;

    RenderThread(RenderLimits limits) {
        this.limits = limits;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "template", limits.stackBytes());
        thread.setDaemon(true);
        return thread;
    }

    /** What made {@code work} fail, a {@link TimeUp} when it took too long, or null when it ended well. */
    @Nullable
    Throwable run(Work work) {
        if (Thread.currentThread() instanceof WatchedThread watched) {
            return watched.run(() -> attempt(work), limits.millis());
        }
        Future<@Nullable Throwable> rendering = threads.submit(() -> attempt(work));
        try {
            return rendering.get(limits.millis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            rendering.cancel(true);
        } catch (InterruptedException e) {
            rendering.cancel(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            return e.getCause();
        }
        return new TimeUp();
    }

    /** Errors such as a full stack or heap are the template's doing here: they end the rendering, not the program. */
    @SuppressWarnings("CatchingUnchecked")
    private static @Nullable Throwable attempt(Work work) {
        try {
            work.run();
            return null;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return e;
        }
    }

    /** A rendering. */
    interface Work {
        void run() throws Exception;
    }

    /** The time limit was reached. */
    static final class TimeUp extends Exception {
        private static final long serialVersionUID = 1;
    }
}
