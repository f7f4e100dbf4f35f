package se.overens.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.document.AttachmentTitle;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.DocumentWalk;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Link;
import se.overens.document.LinkTarget;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.Table;
import se.overens.document.Text;

/** What a document refers to, found before it is written, since references lead forwards too. */
final class Targets extends DocumentWalk {
    private static final String QUOTE = "”";

    private final Map<Integer, Target> places = new HashMap<>();
    private final Set<Integer> listed = new HashSet<>();
    private final Set<Integer> linked = new HashSet<>();
    private final Set<Integer> quoted = new HashSet<>();

    /** The label of the clause or item that the blocks stand in, or -1. */
    private int outer = -1;

    /** The label of the bilaga that the blocks stand in, or -1. */
    private int attachment = -1;

    private Targets() {}

    /** What a reference can say of its target. */
    enum Kind {
        /** Its number, which Word counts as that of a paragraph. */
        PARAGRAPH,
        /** Its number, which is a field in the text. */
        SEQUENCE,
        /** A letter with a parenthesis, which Word would print as well: the words lead there, and that is all. */
        LETTER,
        /** Nothing that Word could find out. */
        PLACE
    }

    /**
     * A place that can be referred to.
     *
     * @param number as a reference prints it, without that of the clause or item it stands in; or null
     * @param words of a heading or a bilaga, or null
     * @param outer label of the clause or item it stands in, or -1
     * @param attachment label of the bilaga it stands in, or -1
     */
    record Target(
            Kind kind, @Nullable String number, @Nullable String words, int outer, int attachment) {
        private static final Target NOTHING = new Target(Kind.PLACE, null, null, -1, -1);
    }

    static Targets of(Document document) {
        Targets targets = new Targets();
        targets.blocks(document.blocks());
        for (int leaf : List.copyOf(targets.linked)) {
            for (int at = leaf; at >= 0; at = targets.at(at).outer()) {
                targets.linked.add(at);
            }
            if (targets.at(leaf).attachment() >= 0) {
                targets.linked.add(targets.at(leaf).attachment());
            }
        }
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

    /** True if a reference quotes the words at the leaf. */
    boolean isQuoted(int leaf) {
        return quoted.contains(leaf);
    }

    /** What is at the leaf. */
    Target at(int leaf) {
        return places.getOrDefault(leaf, Target.NOTHING);
    }

    private void place(int leaf, Kind kind, @Nullable String number, @Nullable String words) {
        places.put(leaf, new Target(kind, number, words, -1, attachment));
    }

    /** The words of a heading, or null when they are more than words. */
    private static @Nullable String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            if (!(inline instanceof Text text)) {
                return null;
            }
            words.append(text.leaf().text());
        }
        return words.toString();
    }

    /** The last word of a label, without a full stop: "1" of "Tabell 1.". */
    static String number(String text) {
        String label = text.strip();
        int from = Math.max(label.lastIndexOf(' '), label.lastIndexOf('\u00A0')) + 1;
        return label.substring(from, label.endsWith(".") ? label.length() - 1 : label.length());
    }

    @Override
    public Boolean heading(Heading heading) {
        Leaf label = heading.label();
        String words = words(heading.content());
        if (label == null) {
            if (words != null && !words.isEmpty()) {
                place(Body.leaf(heading.content()), Kind.PLACE, null, words);
            }
        } else if (Numbering.counts(label.text())) {
            place(label.id(), Kind.PARAGRAPH, label.text(), words);
        }
        return super.heading(heading);
    }

    @Override
    public Boolean list(ListBlock list) {
        int around = outer;
        for (ListItem item : list.items()) {
            if (list.ordered()) {
                outer = around;
                item(list.numbering(), item.label());
                outer = item.label().id();
            }
            blocks(item.blocks());
        }
        outer = around;
        return true;
    }

    private void item(ListBlock.Numbering numbering, Leaf label) {
        String text = label.text();
        if (numbering == ListBlock.Numbering.ALPHA) {
            item(label, Kind.LETTER, text.substring(0, text.length() - 1));
        } else if (numbering == ListBlock.Numbering.DECIMAL || Numbering.counts(text)) {
            item(label, Kind.PARAGRAPH, number(text));
        }
    }

    private void item(Leaf label, Kind kind, String number) {
        places.put(label.id(), new Target(kind, number, null, outer, attachment));
    }

    @Override
    public Boolean table(Table table) {
        Table.Caption caption = table.caption();
        if (caption != null) {
            place(caption.label().id(), Kind.SEQUENCE, number(caption.label().text()), null);
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
        attachment = -1;
        place(title.label().id(), Kind.SEQUENCE, number(title.label().text()), words(title.content()));
        attachment = title.label().id();
        return super.attachmentTitle(title);
    }

    @Override
    public Boolean link(Link link) {
        if (link.target() instanceof LinkTarget.Inside inside) {
            linked.add(inside.leaf());
            String words = words(link.content());
            if (words != null && words.endsWith(QUOTE)) {
                quoted.add(inside.leaf());
            }
        }
        return super.link(link);
    }
}
