package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.document.Block;
import se.overens.document.Leaf;
import se.overens.document.ListBlock.Numbering;
import se.overens.document.ListItem;
import se.overens.template.PrintedValue.PrintedSignatures;

/** Reads the items of a list, which hold paragraphs and further lists. */
final class ListItems extends BlockReader {
    private static final String BULLET = "\u2022";
    private static final String NESTED_BULLET = "\u2013";
    private static final int MAX_DEPTH = 5;

    private final int depth;
    private List<Block> blocks = new ArrayList<>();

    /** A reader for a list at {@code depth}, counted from 1 for a list in no other. */
    ListItems(Reading reading, Footnotes footnotes, int depth) {
        super(reading, footnotes);
        this.depth = depth;
    }

    /** The list with all its items. */
    se.overens.document.ListBlock read(ListBlock list) {
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = start == null ? 1 : start;
        List<ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item, list instanceof OrderedList ? number++ : null));
        }
        return new se.overens.document.ListBlock(
                list instanceof OrderedList ? Numbering.DECIMAL : Numbering.BULLET,
                items,
                reading().origin(list));
    }

    private ListItem item(Node item, @Nullable Integer number) {
        String bullet = depth == 1 ? BULLET : NESTED_BULLET;
        Leaf label =
                reading().leaf(number == null ? bullet : number + ".", reading().origin(item));
        blocks = new ArrayList<>();
        visitChildren(item);
        if (item.getFirstChild() == null) {
            reading().unsupported(item, "empty");
        }
        return new ListItem(label, blocks);
    }

    @Override
    void add(Block block) {
        blocks.add(block);
    }

    @Override
    void signatures(PrintedSignatures signatures, Node node) {
        misplaced(node, "signatures");
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
            add(new ListItems(reading(), footnotes(), depth + 1).read(list));
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

    private void misplaced(Node node, String hint) {
        reading()
                .report(Diagnostic.of(Code.BLOCK_MISPLACED, reading().origin(node))
                        .hint(hint));
    }
}
