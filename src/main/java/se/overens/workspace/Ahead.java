package se.overens.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that was begun in a thread of its own, and whose result is asked for later.
 *
 * @param <T> what it results in
 */
public final class Ahead<T> {
    private final CompletableFuture<T> begun;

    private Ahead(CompletableFuture<T> begun) {
        this.begun = begun;
    }

    /** Begins {@code work}, in a thread called {@code name} that does not keep the program alive. */
    public static <T> Ahead<T> begin(String name, Supplier<T> work) {
        return new Ahead<>(CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** Waits for the result; what the work threw is thrown here. */
    public T result() {
        try {
            return begun.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
