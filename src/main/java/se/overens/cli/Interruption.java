package se.overens.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens when somebody stops the process (SIGINT, SIGTERM): the work ends in order, if it does so soon. */
final class Interruption {
    /** How long the process lives on, in milliseconds. */
    private static final long PATIENCE = 1_500;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Runnable stop, Runnable abandon) {
        this.hook = new Thread(() -> end(stop, abandon), "overens-interruption");
    }

    /**
     * From now on, {@code stop} is called when the process is to end, which then waits for {@link #over()}; when that takes
     * too long, {@code abandon} is called, and the process ends.
     */
    static Interruption stopping(Runnable stop, Runnable abandon) {
        Interruption interruption = new Interruption(stop, abandon);
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException e) {
            // The process is ending already, before anything has begun.
            stop.run();
        }
        return interruption;
    }

    private void end(Runnable stop, Runnable abandon) {
        stop.run();
        try {
            if (!ended.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                abandon.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended. */
    void over() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook has been waiting for this.
        }
    }
}
