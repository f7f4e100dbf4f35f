package se.overens.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.NumberedDocument;
import se.overens.agreement.matter.Papers;
import se.overens.agreement.matter.PlacedEntry;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateData;
import se.overens.template.TemplateData.Variable;

/**
 * What the papers of a case are called in the pack of a meeting, so that its memo speaks of "Bilaga 5.2" as their stamps do.
 *
 * @param items the items of the meeting
 * @param names the names of documents
 */
record PackLabels(List<PlacedEntry> items, DocumentNames names) {
    /** The variables of a paper of an item: the papers of its case have labels if the item is about that case. */
    TemplateData in(TemplateData data, @Nullable Case matter, int item) {
        if (matter == null) {
            return data;
        }
        for (PlacedEntry entry : items) {
            boolean same = Objects.equals(entry.caseId(), matter.id());
            if (same && entry.entry().number() == item) {
                ValuePath path = matter.path().key("documents");
                return data.with("attachments", new Variable(labelled(matter, entry, path), path));
            }
        }
        return data;
    }

    private List<NumberedDocument> labelled(Case matter, PlacedEntry entry, ValuePath path) {
        Map<String, @Nullable String> labels = new HashMap<>();
        for (int i = 0; i < entry.sources().size(); i++) {
            labels.put(
                    entry.sources().get(i).at().text(),
                    entry.entry().documents().get(i).label());
        }
        List<NumberedDocument> papers = new ArrayList<>(Papers.of(matter, names::documentType));
        for (int i = 0; i < papers.size(); i++) {
            papers.set(i, papers.get(i).labelled(labels.get(path.item(i).text())));
        }
        return papers;
    }
}
