package se.overens.pipeline;

import java.util.List;
import se.overens.diagnostic.Diagnostic;

/**
 * What a check of a workspace came to.
 *
 * @param found all that is wrong
 * @param set how many documents were set out
 * @param documents how many there are
 */
public record CheckResult(List<Diagnostic> found, int set, int documents) {
    public CheckResult {
        found = List.copyOf(found);
    }
}
