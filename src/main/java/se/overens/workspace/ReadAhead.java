package se.overens.workspace;

import java.nio.file.Path;
import java.util.List;
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
    private @Nullable Ahead<Parsed> next;

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
        Ahead<Parsed> begun = next;
        Parsed parsed = begun == null ? parse(name) : begun.result();
        next = null;
        if (given < names.size()) {
            String following = names.get(given);
            next = Ahead.begin("overens-reader", () -> parse(following));
        }
        return parsed;
    }

    private Parsed parse(String name) {
        Diagnostics found = new Diagnostics();
        byte[] bytes = new WorkspaceFiles(folder, found).read(name);
        YamlDocument document = bytes == null ? null : YamlDocument.read(name, bytes, found);
        return new Parsed(document, found.list());
    }
}
