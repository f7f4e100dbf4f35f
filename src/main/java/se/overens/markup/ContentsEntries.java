package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Leaf;
import se.overens.template.PrintedValue.PrintedContents;

/** Makes tables of contents from the headings that the round before has found. */
final class ContentsEntries {
    private final Reading reading;

    ContentsEntries(Reading reading) {
        this.reading = reading;
    }

    /** The block, or null when there is nothing to list. */
    @Nullable
    Contents block(PrintedContents printed) {
        Targets known = reading.known();
        List<Targets.Heading> listed = new ArrayList<>();
        for (Targets.Heading heading : known == null ? List.<Targets.Heading>of() : known.headings()) {
            if (heading.attachment() || !printed.attachments() && heading.level() <= printed.levels()) {
                listed.add(heading);
            }
        }
        if (listed.isEmpty()) {
            return null;
        }
        Leaf heading =
                reading.contentsLeaf(printed.heading().text(), printed.heading().origin());
        List<ContentsEntry> entries = new ArrayList<>();
        for (Targets.Heading target : listed) {
            entries.add(entry(target));
        }
        Contents.Kind kind = printed.attachments() ? Contents.Kind.ATTACHMENTS : Contents.Kind.SECTIONS;
        return new Contents(kind, heading, entries, Math.max(1, printed.fromPages()), printed.origin());
    }

    private ContentsEntry entry(Targets.Heading target) {
        String label = target.label();
        Leaf number = label == null ? null : reading.contentsLeaf(label, target.origin());
        Leaf words = reading.contentsLeaf(target.words(), target.origin());
        Leaf page = reading.contentsLeaf("", target.origin());
        return new ContentsEntry(target.level(), target.leaf(), number, words, page);
    }
}
