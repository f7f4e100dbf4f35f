package se.overens.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.document.AttachmentTitle;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.DocumentWalk;
import se.overens.document.Heading;
import se.overens.document.Leaf;
import se.overens.document.Link;
import se.overens.document.ListBlock;
import se.overens.document.Table;

/** What a document refers to, found before it is written, since references lead forwards too. */
final class Targets extends DocumentWalk {
    private final Map<Integer, Target> places = new HashMap<>();
    private final Set<Integer> listed = new HashSet<>();
    private final Set<Integer> linked = new HashSet<>();

    private Targets() {}

    /** What a reference can say of its target. */
    enum Kind {
        /** Its number, which Word counts as that of a paragraph. */
        PARAGRAPH,
        /** Its number, which is a field in the text. */
        SEQUENCE,
        /** Nothing that Word could find out: the words lead there, and that is all. */
        PLACE
    }

    /**
     * A place that can be referred to.
     *
     * @param number as a reference prints it, or null
     */
    record Target(Kind kind, @Nullable String number) {}

    static Targets of(Document document) {
        Targets targets = new Targets();
        targets.blocks(document.blocks());
        return targets;
    }

    /** True if a table of contents leads to the leaf. */
    boolean isListed(int leaf) {
        return listed.contains(leaf);
    }

    /** True if a link leads to the leaf. */
    boolean isLinked(int leaf) {
        return linked.contains(leaf);
    }

    /** What is at the leaf. */
    Target at(int leaf) {
        return places.getOrDefault(leaf, new Target(Kind.PLACE, null));
    }

    private void place(@Nullable Leaf label, Kind kind) {
        if (label != null) {
            places.put(label.id(), new Target(kind, number(label.text())));
        }
    }

    /** The last word of a label, without a full stop: "1" of "Tabell 1.". */
    static String number(String text) {
        String label = text.strip();
        int from = Math.max(label.lastIndexOf(' '), label.lastIndexOf('\u00A0')) + 1;
        return label.substring(from, label.endsWith(".") ? label.length() - 1 : label.length());
    }

    @Override
    public Boolean heading(Heading heading) {
        place(heading.label(), Kind.PARAGRAPH);
        return super.heading(heading);
    }

    @Override
    public Boolean list(ListBlock list) {
        if (list.ordered()) {
            list.items().forEach(item -> place(item.label(), Kind.PARAGRAPH));
        }
        return super.list(list);
    }

    @Override
    public Boolean table(Table table) {
        if (table.caption() != null) {
            place(table.caption().label(), Kind.SEQUENCE);
        }
        return super.table(table);
    }

    @Override
    public Boolean contents(Contents contents) {
        contents.entries().forEach(entry -> listed.add(entry.target()));
        return true;
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        place(title.label(), Kind.SEQUENCE);
        return super.attachmentTitle(title);
    }

    @Override
    public Boolean link(Link link) {
        linked.add(link.target());
        return super.link(link);
    }
}
