package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LinkTarget;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.LocalAddition;
import se.overens.document.Logo;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.Table;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.Title;

/**
 * The structure tree of a document, from the model alone.
 *
 * <pre>
 * Document
 *   Figure                      the logo
 *   H1                          the title
 *   H2 .. H4                    headings of level 1 to 3, with their numbers
 *   P                           text; a mark is Reference > Lbl, its Note follows at once
 *   L > LI > Lbl, LBody > P, L
 *   P > Link                    words that lead elsewhere, with an annotation for each of their lines
 *   Table > Caption, TR > TH, TD > P, L
 *   H2, TOC > TOCI > Reference > Link    a table of contents; deeper levels are a TOC within
 *   H2                          a bilaga's label and title
 *   Div > P, P, L               a local addition; the first P says so
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
    private final LeafSegments leaves;
    private final List<String> roles = new ArrayList<>();
    private final List<Structure.Target> links = new ArrayList<>();

    private StructureBuilder(int leafCount) {
        this.leaves = new LeafSegments(leafCount);
    }

    /** The tree of {@code document}. */
    static Structure build(Document document) {
        StructureBuilder builder = new StructureBuilder(document.leafCount());
        List<Tag> kids = new ArrayList<>();
        Logo logo = document.furniture().logo();
        if (logo != null) {
            kids.add(new Tag.Figure(logo, builder.open("Figure")));
        }
        kids.addAll(builder.blocks(document.blocks()));
        return new Structure(Tag.Element.of("Document", kids), builder.roles, builder.links, builder.leaves);
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
        return List.of(labelled("H" + (heading.level() + 1), heading.label(), heading.content()));
    }

    /** A division whose first paragraph says what it is, so that whoever listens knows it too. */
    @Override
    public List<Tag> localAddition(LocalAddition addition) {
        Tag.Segment label = open("P");
        put(addition.label(), label);
        List<Tag> kids = new ArrayList<>();
        kids.add(Tag.Element.of("P", List.of(label)));
        kids.addAll(blocks(addition.blocks()));
        return List.of(Tag.Element.of("Div", kids));
    }

    @Override
    public List<Tag> attachmentTitle(AttachmentTitle title) {
        return List.of(labelled("H2", title.label(), title.content()));
    }

    /** A label and the words after it, in one element. */
    private Tag.Element labelled(String role, @Nullable Leaf label, List<Inline> content) {
        InlineTags tags = new InlineTags(this, role);
        if (label != null) {
            space(label);
            tags.leaf(label);
        }
        return Tag.Element.of(role, tags.of(content));
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
        return List.of(new Tag.Element("L", items, null, new Tag.Attribute("List", "ListNumbering", numbering(list))));
    }

    private static String numbering(ListBlock list) {
        return switch (list.numbering()) {
            case BULLET -> "Disc";
            case DECIMAL, CLAUSE -> "Decimal";
            case ALPHA -> "LowerAlpha";
        };
    }

    @Override
    public List<Tag> table(Table table) {
        List<Tag> kids = new ArrayList<>();
        Table.Caption caption = table.caption();
        if (caption != null) {
            kids.add(labelled("Caption", caption.label(), caption.content()));
        }
        for (TableRow row : table.rows()) {
            List<Tag> cells = new ArrayList<>();
            String scope = row.kind() == TableRow.Kind.HEADER ? "Column" : "Row";
            for (TableCell cell : row.cells()) {
                Tag.Attribute attribute = cell.header() ? new Tag.Attribute("Table", "Scope", scope) : null;
                cells.add(new Tag.Element(cell.header() ? "TH" : "TD", blocks(cell.blocks()), null, attribute));
            }
            kids.add(Tag.Element.of("TR", cells));
        }
        return List.of(Tag.Element.of("Table", kids));
    }

    @Override
    public List<Tag> contents(Contents contents) {
        InlineTags heading = new InlineTags(this, "H2");
        heading.leaf(contents.heading());
        return List.of(
                Tag.Element.of("H2", heading.of(List.of())),
                Tag.Element.of(
                        "TOC", entries(contents.entries(), 0, contents.entries().size())));
    }

    /** Entries of a deeper level are a TOC within the TOC (PDF 32000-1, table 333). */
    private List<Tag> entries(List<ContentsEntry> entries, int from, int to) {
        List<Tag> items = new ArrayList<>();
        int i = from;
        while (i < to) {
            int level = entries.get(from).level();
            int next = i;
            while (next < to && entries.get(next).level() > level) {
                next++;
            }
            if (next > i) {
                items.add(Tag.Element.of("TOC", entries(entries, i, next)));
                i = next;
            } else {
                items.add(entry(entries.get(i)));
                i++;
            }
        }
        return items;
    }

    private Tag entry(ContentsEntry entry) {
        List<Leaf> parts = new ArrayList<>();
        Leaf label = entry.label();
        if (label != null) {
            parts.add(label);
        }
        parts.add(entry.words());
        parts.add(entry.page());
        parts.forEach(this::space);
        Tag link = link(new LinkTarget.Inside(entry.target()), parts);
        return Tag.Element.of("TOCI", List.of(Tag.Element.of("Reference", List.of(link))));
    }

    /** A link over {@code words}. */
    Tag.LinkText link(LinkTarget target, List<Leaf> words) {
        Tag.Segment segment = open("Link");
        StringBuilder text = new StringBuilder();
        for (Leaf leaf : words) {
            leaves.put(leaf, segment, links.size());
            text.append(leaf.text())
                    .append(leaves.endsWord(leaf.id(), leaf.text().length()) ? " " : "");
        }
        links.add(new Structure.Target(
                target, text.toString().replace("\u00AD", "").strip()));
        return new Tag.LinkText(links.size() - 1, segment);
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
            space(entry.label());
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
        leaves.put(leaf, segment, LeafSegments.NONE);
    }

    /** Says that a word ends with this leaf. */
    void space(Leaf leaf) {
        leaves.space(leaf);
    }
}
