package se.overens.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.workspace.WorkspaceInputs;

/**
 * What the manifest will say when a run has ended.
 *
 * @param kind what was made
 * @param known what earlier runs made of it, by subject
 * @param outcomes what came of the subjects that were asked for
 * @param fingerprints what documents follow from now
 */
record Ending(Section kind, Map<String, Entry> known, Map<String, Outcome> outcomes, Fingerprints fingerprints) {
    /**
     * All subjects in the order of the workspace: those that were not asked for as they were before.
     *
     * @param unread the files that cannot be used
     */
    Section section(List<BatchItem> items, Set<String> unread) {
        List<Entry> entries = new ArrayList<>();
        Set<String> told = new HashSet<>();
        boolean whole = unread.stream().map(WorkspaceInputs::id).allMatch(outcomes::containsKey);
        for (BatchItem item : items) {
            Outcome outcome = outcomes.get(item.subject());
            Entry entry = outcome == null ? known.get(item.subject()) : outcome.entry();
            whole &= entry != null && (outcome != null || isOfToday(entry, item.request()));
            if (entry != null) {
                entries.add(entry);
                told.add(item.subject());
            }
        }
        outcomes.values().stream()
                .map(Outcome::entry)
                .filter(entry -> !told.contains(entry.subject()))
                .forEach(entries::add);
        return kind.with(whole, entries);
    }

    private boolean isOfToday(Entry entry, @Nullable DocumentRequest request) {
        return request == null
                ? entry.status() == Status.NOT_APPLICABLE
                : entry.inputs().equals(fingerprints.of(request.municipality()));
    }
}
