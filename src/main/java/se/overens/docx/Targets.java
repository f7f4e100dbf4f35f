package se.overens.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Document;
import se.overens.document.FootnoteMark;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.InlineVisitor;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.Placeholder;
import se.overens.document.SignatureBlock;
import se.overens.document.Table;
import se.overens.document.TableRow;
import se.overens.document.Text;
import se.overens.document.Title;

/** What a document refers to, found before it is written, since references lead forwards too. */
final class Targets implements BlockVisitor<Boolean>, InlineVisitor<Boolean> {
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

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private Boolean inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return true;
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
    public Boolean title(Title title) {
        return inlines(title.content());
    }

    @Override
    public Boolean heading(Heading heading) {
        place(heading.label(), Kind.PARAGRAPH);
        return inlines(heading.content());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Boolean list(ListBlock list) {
        for (ListItem item : list.items()) {
            if (list.ordered()) {
                place(item.label(), Kind.PARAGRAPH);
            }
            blocks(item.blocks());
        }
        return true;
    }

    @Override
    public Boolean table(Table table) {
        Table.Caption caption = table.caption();
        if (caption != null) {
            place(caption.label(), Kind.SEQUENCE);
            inlines(caption.content());
        }
        for (TableRow row : table.rows()) {
            row.cells().forEach(cell -> blocks(cell.blocks()));
        }
        return true;
    }

    @Override
    public Boolean contents(Contents contents) {
        for (ContentsEntry entry : contents.entries()) {
            listed.add(entry.target());
        }
        return true;
    }

    @Override
    public Boolean localAddition(LocalAddition addition) {
        blocks(addition.blocks());
        return true;
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        place(title.label(), Kind.SEQUENCE);
        return inlines(title.content());
    }

    @Override
    public Boolean pageBreak(PageBreak pageBreak) {
        return true;
    }

    @Override
    public Boolean signatures(SignatureBlock signatures) {
        return true;
    }

    @Override
    public Boolean text(Text text) {
        return true;
    }

    @Override
    public Boolean placeholder(Placeholder placeholder) {
        return true;
    }

    @Override
    public Boolean link(Link link) {
        linked.add(link.target());
        return inlines(link.content());
    }

    @Override
    public Boolean footnoteMark(FootnoteMark mark) {
        return inlines(mark.note().content());
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return true;
    }
}
