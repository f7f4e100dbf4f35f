package se.overens.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.yaml.YamlDocument;

/**
 * Files of a workspace one after another, the next one being read and parsed while the caller works with the last: a
 * county has up to 49. No more than two are in memory.
 */
final class ReadAhead {
    private final Path folder;
    private final List<String> names;
    private int given;
    private @Nullable CompletableFuture<Parsed> next;

    /**
     * A file that has been read.
     *
     * @param document its content, or null if it cannot be used
     * @param found what is wrong with it
     */
    record Parsed(@Nullable YamlDocument document, List<Diagnostic> found) {}

    /** @param names of the files, from the folder, in the order in which they are asked for */
    ReadAhead(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /** The next file. */
    Parsed next() {
        String name = names.get(given++);
        CompletableFuture<Parsed> begun = next;
        Parsed parsed = begun == null ? parse(name) : await(begun);
        next = null;
        if (given < names.size()) {
            String following = names.get(given);
            next = CompletableFuture.supplyAsync(() -> parse(following), ReadAhead::start);
        }
        return parsed;
    }

    private Parsed parse(String name) {
        Diagnostics found = new Diagnostics();
        byte[] bytes = new WorkspaceFiles(folder, found).read(name);
        YamlDocument document = bytes == null ? null : YamlDocument.read(name, bytes, found);
        return new Parsed(document, found.list());
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "overens-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private static Parsed await(CompletableFuture<Parsed> begun) {
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
