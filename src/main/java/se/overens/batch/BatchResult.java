package se.overens.batch;

import java.util.List;

/**
 * What has come of a run.
 *
 * @param outcomes one for each subject, in the order of the workspace
 * @param leftBehind names of files in the folder whose subject is no longer there, or that have another name now
 * @param complete false if the run ended before all subjects had their turn
 */
public record BatchResult(List<Outcome> outcomes, List<String> leftBehind, boolean complete) {
    public BatchResult {
        outcomes = List.copyOf(outcomes);
        leftBehind = List.copyOf(leftBehind);
    }

    /** How many subjects have a status. */
    public long count(Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    /** How many pages the documents have that are made or up to date. */
    public int pages() {
        return outcomes.stream().mapToInt(outcome -> outcome.entry().pages()).sum();
    }
}
