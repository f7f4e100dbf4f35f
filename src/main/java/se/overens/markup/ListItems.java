package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.document.Block;
import se.overens.document.Leaf;
import se.overens.document.ListBlock.Numbering;
import se.overens.document.ListItem;
import se.overens.markup.Targets.Target;
import se.overens.template.PrintedValue;

/** Reads the items of a list, which hold paragraphs and further lists. */
final class ListItems extends BlockReader {
    private static final String BULLET = "\u2022";
    private static final String NESTED_BULLET = "\u2013";
    private static final int MAX_DEPTH = 5;

    private final int depth;
    /** The numbering of the list around this one, or null. */
    private final @Nullable Numbering outer;
    /** The number of the item around this list, with a space after it; empty for a list in no numbered one. */
    private final String prefix;

    private List<Block> blocks = new ArrayList<>();
    private Numbering numbering = Numbering.BULLET;
    private String number = "";
    private boolean named;

    private ListItems(Reading reading, Footnotes footnotes, int depth, @Nullable Numbering outer, String prefix) {
        super(reading, footnotes);
        this.depth = depth;
        this.outer = outer;
        this.prefix = prefix;
    }

    /** A reader for a list in no other. */
    static ListItems top(Reading reading, Footnotes footnotes) {
        return new ListItems(reading, footnotes, 1, null, "");
    }

    /** The list with all its items; its items are clauses if it is numbered and {@code mayBeClauses}. */
    se.overens.document.ListBlock read(ListBlock list, boolean mayBeClauses) {
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int count = start == null ? 1 : start;
        numbering = numbering(list, mayBeClauses);
        List<ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item, count++));
        }
        return new se.overens.document.ListBlock(numbering, items, reading().origin(list));
    }

    private Numbering numbering(ListBlock list, boolean mayBeClauses) {
        if (!(list instanceof OrderedList)) {
            return Numbering.BULLET;
        } else if (mayBeClauses && reading().numbers().hasClauses()) {
            return Numbering.CLAUSE;
        }
        return outer == Numbering.DECIMAL || outer == Numbering.CLAUSE ? Numbering.ALPHA : Numbering.DECIMAL;
    }

    private ListItem item(Node item, int count) {
        number = switch (numbering) {
            case BULLET -> "";
            case DECIMAL -> String.valueOf(count);
            case ALPHA -> SectionNumbers.letter(Math.max(1, count));
            case CLAUSE -> reading().numbers().clause();
        };
        String shown = switch (numbering) {
            case BULLET -> depth == 1 ? BULLET : NESTED_BULLET;
            case DECIMAL -> number + ".";
            case ALPHA -> number + ")";
            case CLAUSE -> number;
        };
        Leaf label = reading().leaf(shown, reading().origin(item));
        name(item, label);
        blocks = new ArrayList<>();
        named = true;
        visitChildren(item);
        if (item.getFirstChild() == null) {
            reading().unsupported(item, "empty");
        }
        return new ListItem(label, blocks);
    }

    private void name(Node item, Leaf label) {
        if (item.getFirstChild() instanceof Paragraph first) {
            String full = prefix + number;
            Marks.of(first, reading()).name(new Target("punkt", full, reading().suffix(), full, label.id()));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean first = named && paragraph.getPrevious() == null;
        if (first && !Marks.of(paragraph, reading()).isEmpty()) {
            add(new se.overens.document.Paragraph(named(paragraph), reading().origin(paragraph)));
        } else {
            super.visit(paragraph);
        }
        named = false;
    }

    @Override
    void add(Block block) {
        blocks.add(block);
    }

    @Override
    void special(PrintedValue value, Node node) {
        reading()
                .report(Diagnostic.of(Code.BLOCK_MISPLACED, reading().origin(node))
                        .hint(value instanceof PrintedValue.PrintedSignatures ? "signatures" : "ownLine"));
    }

    @Override
    void table(TableBlock table) {
        reading().unsupported(table, "table");
    }

    @Override
    public void visit(BulletList list) {
        nested(list);
    }

    @Override
    public void visit(OrderedList list) {
        nested(list);
    }

    private void nested(ListBlock list) {
        if (depth == MAX_DEPTH) {
            reading().unsupported(list, "deep");
        } else {
            String inner = number.isEmpty() ? "" : prefix + number + " ";
            add(new ListItems(reading(), footnotes(), depth + 1, numbering, inner).read(list, false));
        }
    }

    @Override
    public void visit(Heading heading) {
        reading().unsupported(heading, "item");
    }

    @Override
    public void visit(ThematicBreak rule) {
        reading().unsupported(rule, "item");
    }
}
