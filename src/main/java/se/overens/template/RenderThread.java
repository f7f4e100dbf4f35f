package se.overens.template;

import org.jspecify.annotations.Nullable;

/** Runs a rendering in a thread of its own, so that a template that never ends, or nests without end, ends there. */
final class RenderThread {
    /** How long an interrupted rendering may take to notice; after that it is left behind as a daemon. */
    private static final long GRACE_MILLIS = 2_000;

    private final RenderLimits limits;

    RenderThread(RenderLimits limits) {
        this.limits = limits;
    }

    /** What made {@code work} fail, a {@link TimeUp} when it took too long, or null when it ended well. */
    @Nullable
    Throwable run(Work work) {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> failure[0] = attempt(work), "template", limits.stackBytes());
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(limits.millis());
            if (!thread.isAlive()) {
                return failure[0];
            }
            thread.interrupt();
            thread.join(GRACE_MILLIS);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
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
