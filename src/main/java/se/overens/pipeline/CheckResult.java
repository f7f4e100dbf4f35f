package se.overens.pipeline;

import java.util.List;
import se.overens.diagnostic.Diagnostic;

/**
 * What a check of a workspace came to.
 *
 * @param found all that is wrong
 * @param set how many documents were set out
 * @param documents how many there are
 * @param waiting how many of them were not set out because the data that they are made of have errors
 * @param unread how many files of municipalities, cases and meetings have errors for which they are left out whole
 * @param centres how many centres the workspace has
 */
public record CheckResult(List<Diagnostic> found, int set, int documents, int waiting, int unread, int centres) {
    public CheckResult {
        found = List.copyOf(found);
    }
}
