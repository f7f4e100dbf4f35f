package se.overens.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.Leaf;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.Table;
import se.overens.document.Title;

/**
 * The structure tree of a document, from the model alone.
 *
 * <pre>
 * Document
 *   H1                          the title
 *   H2 .. H4                    headings of level 1 to 3
 *   P                           text; a mark is Reference > Lbl, its Note follows at once
 *   L > LI > Lbl, LBody > P, L
 *   Sect                        a signatory
 *     P                         for what the person signs
 *     P                         a label and its value
 *     P > Form                  a label and its signature field
 * </pre>
 *
 * <p>A signatory is a section of paragraphs, each with its label and value, and not a table: a table would be read with
 * row and column numbers that say nothing, a list would be counted aloud. The role comes first, so that whoever listens
 * knows whose name and field follow.
 */
final class StructureBuilder implements BlockVisitor<List<Tag>> {
    private final int[] segmentOfLeaf;
    private final int[] lengths;
    private final List<String> roles = new ArrayList<>();
    private final BitSet spaced = new BitSet();

    private StructureBuilder(int leafCount) {
        this.segmentOfLeaf = new int[leafCount];
        this.lengths = new int[leafCount];
        Arrays.fill(segmentOfLeaf, -1);
    }

    /** The tree of {@code document}. */
    static Structure build(Document document) {
        StructureBuilder builder = new StructureBuilder(document.leafCount());
        Tag.Element root = Tag.Element.of("Document", builder.blocks(document.blocks()));
        return new Structure(root, builder.roles, builder.segmentOfLeaf, builder.lengths, builder.spaced);
    }

    private List<Tag> blocks(List<Block> blocks) {
        List<Tag> tags = new ArrayList<>();
        for (Block block : blocks) {
            tags.addAll(block.accept(this));
        }
        return tags;
    }

    @Override
    public List<Tag> title(Title title) {
        return List.of(Tag.Element.of("H1", new InlineTags(this, "H1").of(title.content())));
    }

    @Override
    public List<Tag> heading(Heading heading) {
        String role = "H" + (heading.level() + 1);
        return List.of(Tag.Element.of(role, new InlineTags(this, role).of(heading.content())));
    }

    @Override
    public List<Tag> paragraph(Paragraph paragraph) {
        return List.of(Tag.Element.of("P", new InlineTags(this, "P").of(paragraph.content())));
    }

    @Override
    public List<Tag> list(ListBlock list) {
        List<Tag> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            Tag body = Tag.Element.of("LBody", blocks(item.blocks()));
            items.add(Tag.Element.of("LI", List.of(label(item.label()), body)));
        }
        return List.of(new Tag.Element("L", items, null, list.ordered() ? "Decimal" : "Disc"));
    }

    @Override
    public List<Tag> table(Table table) {
        throw new UnsupportedOperationException("table");
    }

    @Override
    public List<Tag> contents(Contents contents) {
        throw new UnsupportedOperationException("contents");
    }

    @Override
    public List<Tag> attachmentTitle(AttachmentTitle title) {
        throw new UnsupportedOperationException("attachment");
    }

    @Override
    public List<Tag> pageBreak(PageBreak pageBreak) {
        return List.of();
    }

    @Override
    public List<Tag> signatures(SignatureBlock signatures) {
        List<Tag> sections = new ArrayList<>();
        for (SignatureLine line : signatures.lines()) {
            List<Tag> rows = new ArrayList<>();
            Tag.Segment role = open("P");
            put(line.role(), role);
            rows.add(Tag.Element.of("P", List.of(role)));
            for (SignatureEntry entry : line.entries()) {
                rows.add(entry(line, entry));
            }
            sections.add(Tag.Element.of("Sect", rows));
        }
        return sections;
    }

    private Tag entry(SignatureLine line, SignatureEntry entry) {
        Tag.Segment text = open("P");
        put(entry.label(), text);
        Leaf value = entry.value();
        if (value != null) {
            spaced.set(entry.label().id());
            put(value, text);
        }
        boolean field = entry.kind() == SignatureEntry.Kind.FIELD;
        return Tag.Element.of("P", field ? List.of(text, new Tag.Field(line)) : List.of(text));
    }

    /** A Lbl element of one leaf, with a word's end after it. */
    Tag.Element label(Leaf leaf) {
        space(leaf);
        return mark(leaf);
    }

    /** A Lbl element of one leaf that the text goes on after, such as a raised number. */
    Tag.Element mark(Leaf leaf) {
        Tag.Segment segment = open("Lbl");
        put(leaf, segment);
        return Tag.Element.of("Lbl", List.of(segment));
    }

    /** A new segment in an element of {@code role}. */
    Tag.Segment open(String role) {
        roles.add(role);
        return new Tag.Segment(roles.size() - 1);
    }

    /** Says where a leaf belongs. */
    void put(Leaf leaf, Tag.Segment segment) {
        segmentOfLeaf[leaf.id()] = segment.index();
        lengths[leaf.id()] = leaf.text().length();
    }

    /** Says that a word ends with this leaf. */
    void space(Leaf leaf) {
        spaced.set(leaf.id());
    }
}
