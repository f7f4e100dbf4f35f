package se.overens.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nowhere;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;

/**
 * What a run has to do: which subjects are settled before anything is made, and which documents are to be made.
 *
 * @param settled what is known without making anything, by subject
 * @param wanted what is to be made, in the order of the workspace
 * @param fingerprints of all subjects that have a document, by subject
 */
record Plan(Map<String, Outcome> settled, List<BatchItem> wanted, Map<String, String> fingerprints) {
    /**
     * The plan for these subjects.
     *
     * @param items all subjects that were asked for
     * @param past what is known of earlier runs, by subject; nothing when all is to be made again
     * @param there what lies in the folder
     */
    static Plan of(List<BatchItem> items, Map<String, Entry> past, Past there, Work work) {
        Map<String, List<BatchItem>> byFile = new TreeMap<>();
        for (BatchItem item : items) {
            if (item.fileName() != null) {
                byFile.computeIfAbsent(item.fileName(), name -> new ArrayList<>())
                        .add(item);
            }
        }
        Map<String, Outcome> settled = new HashMap<>();
        byFile.forEach((name, same) -> clash(name, same, work, settled));
        List<BatchItem> wanted = new ArrayList<>();
        Map<String, String> fingerprints = new LinkedHashMap<>();
        for (BatchItem item : items) {
            DocumentRequest request = item.request();
            if (request == null) {
                Entry entry = Entry.without(item.subject(), item.name(), Status.NOT_APPLICABLE);
                settled.put(item.subject(), new Outcome(entry, Status.NOT_APPLICABLE, List.of(), List.of()));
                continue;
            }
            String fingerprint = work.fingerprints().of(request.municipality());
            fingerprints.put(item.subject(), fingerprint);
            Entry known = past.get(item.subject());
            if (known != null
                    && known.inputs().equals(fingerprint)
                    && isFinished(known, work.strict())
                    && known.isTold()
                    && there.isThere(known)) {
                settled.put(item.subject(), new Outcome(known, Status.UNCHANGED, List.of(), List.of()));
            } else if (!settled.containsKey(item.subject())) {
                wanted.add(item);
            }
        }
        return new Plan(settled, wanted, fingerprints);
    }

    /**
     * True if there is nothing to do about a subject, as long as what its document follows from is the same. What failed is
     * tried again.
     *
     * @param strict true if a document with a warning is none
     */
    static boolean isFinished(Entry entry, boolean strict) {
        return entry.status() == Status.NOT_APPLICABLE
                || entry.status() == Status.MADE
                        && !entry.files().isEmpty()
                        && !(strict && !entry.findings().isEmpty());
    }

    private static void clash(String name, List<BatchItem> same, Work work, Map<String, Outcome> settled) {
        if (same.size() == 1) {
            return;
        }
        String all = String.join(", ", same.stream().map(BatchItem::subject).toList());
        Diagnostic found = Diagnostic.of(Code.NAME_CLASH, Nowhere.NOWHERE, name, all);
        for (BatchItem item : same) {
            settled.put(item.subject(), work.failed(item.subject(), item.name(), List.of(found)));
        }
    }
}
