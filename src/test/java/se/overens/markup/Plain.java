package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.document.AttachmentTitle;
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
import se.overens.document.LinkTarget;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.Placeholder;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.Table;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.Text;
import se.overens.document.Title;

/** Documents as lines of text, one a block, for tests to compare and people to read. */
public final class Plain implements BlockVisitor<String>, InlineVisitor<String> {
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean wordless;

    /** The whole document. */
    public static String of(Document document) {
        Plain plain = new Plain();
        return document.blocks().stream().map(block -> block.accept(plain)).collect(Collectors.joining("\n"));
    }

    /** The blocks, styles and labels of the document without its words. */
    public static String skeleton(Document document) {
        Plain plain = new Plain();
        plain.wordless = true;
        return document.blocks().stream().map(block -> block.accept(plain)).collect(Collectors.joining("\n"));
    }

    /** The leaves in the order in which the model is walked. */
    public static List<Leaf> leaves(Document document) {
        Plain plain = new Plain();
        document.blocks().forEach(block -> block.accept(plain));
        return plain.leaves;
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    private String leaf(Leaf leaf) {
        leaves.add(leaf);
        return wordless ? "w" : leaf.text();
    }

    @Override
    public String title(Title title) {
        return "# " + inlines(title.content());
    }

    @Override
    public String heading(Heading heading) {
        Leaf label = heading.label();
        return "#".repeat(heading.level() + 1) + " " + (label == null ? "" : leaf(label) + " ")
                + inlines(heading.content());
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return "p " + inlines(paragraph.content());
    }

    @Override
    public String list(ListBlock list) {
        return "list{" + list.items().stream().map(this::item).collect(Collectors.joining(" | ")) + "}";
    }

    private String item(ListItem item) {
        return leaf(item.label())
                + " "
                + item.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining(" / "));
    }

    @Override
    public String table(Table table) {
        Table.Caption caption = table.caption();
        String called = caption == null ? "" : leaf(caption.label()) + " " + inlines(caption.content());
        return "table{" + called + table.columns()
                + table.rows().stream().map(this::row).collect(Collectors.joining()) + "}";
    }

    private String row(TableRow row) {
        return "\n  " + row.kind() + row.cells().stream().map(this::cell).collect(Collectors.joining());
    }

    private String cell(TableCell cell) {
        return (cell.header() ? " !" : " |")
                + cell.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining(" / "));
    }

    @Override
    public String contents(Contents contents) {
        return contents.kind() + " from " + contents.fromPages() + " " + leaf(contents.heading())
                + contents.entries().stream().map(this::entry).collect(Collectors.joining());
    }

    private String entry(ContentsEntry entry) {
        Leaf label = entry.label();
        return "\n  " + entry.level() + " " + (label == null ? "" : leaf(label) + " ") + leaf(entry.words()) + "…"
                + leaf(entry.page()) + " → " + entry.target();
    }

    @Override
    public String localAddition(LocalAddition addition) {
        StringBuilder inner = new StringBuilder("local " + leaf(addition.label()));
        addition.blocks()
                .forEach(block -> inner.append(" {").append(block.accept(this)).append('}'));
        return inner.toString();
    }

    @Override
    public String attachmentTitle(AttachmentTitle title) {
        return "@ " + leaf(title.label()) + " " + inlines(title.content());
    }

    @Override
    public String pageBreak(PageBreak pageBreak) {
        return "---";
    }

    @Override
    public String signatures(SignatureBlock signatures) {
        return signatures.mode()
                + " "
                + signatures.lines().stream().map(this::line).collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private String line(SignatureLine line) {
        return line.fieldName()
                + " ["
                + line.tooltip()
                + "] "
                + leaf(line.role())
                + ": "
                + line.entries().stream().map(this::entry).collect(Collectors.joining(", "));
    }

    private String entry(SignatureEntry entry) {
        String label = leaf(entry.label());
        return entry.kind() + " " + label + (entry.value() == null ? "" : "=" + leaf(entry.value()));
    }

    @Override
    public String text(Text text) {
        String words = leaf(text.leaf());
        return switch (text.style()) {
            case REGULAR -> words;
            case BOLD -> "<b>" + words + "</b>";
            case ITALIC -> "<i>" + words + "</i>";
            case BOLD_ITALIC -> "<bi>" + words + "</bi>";
        };
    }

    @Override
    public String placeholder(Placeholder placeholder) {
        return "<missing>" + leaf(placeholder.leaf()) + "</missing>";
    }

    @Override
    public String link(Link link) {
        String target = link.target() instanceof LinkTarget.Inside inside
                ? Integer.toString(inside.leaf())
                : ((LinkTarget.Pack) link.target()).place();
        return "<a " + target + ">" + inlines(link.content()) + "</a>";
    }

    @Override
    public String footnoteMark(FootnoteMark mark) {
        return "[" + leaf(mark.mark()) + "^" + leaf(mark.note().label()) + " "
                + inlines(mark.note().content()) + "]";
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "<br>";
    }
}
