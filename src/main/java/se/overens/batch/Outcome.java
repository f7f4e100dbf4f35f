package se.overens.batch;

import java.nio.file.Path;
import java.util.List;
import se.overens.diagnostic.Diagnostic;

/**
 * What has come of one subject in this run.
 *
 * @param entry what the manifest says of it
 * @param status what was done
 * @param paths where its files are, or would be
 * @param diagnostics what was found
 */
public record Outcome(Entry entry, Status status, List<Path> paths, List<Diagnostic> diagnostics) {
    public Outcome {
        paths = List.copyOf(paths);
        diagnostics = List.copyOf(diagnostics);
    }
}
