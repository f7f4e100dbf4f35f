package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.document.Block;
import se.overens.document.PageBreak;
import se.overens.document.Title;
import se.overens.template.PrintedValue.PrintedSignatures;

/** Reads the blocks of a document from the top: first the title, then headings that skip no level. */
final class DocumentBlocks extends BlockReader {
    private static final int DEEPEST = 3;

    private final List<Block> blocks = new ArrayList<>();
    private int level;

    DocumentBlocks(Reading reading, Footnotes footnotes) {
        super(reading, footnotes);
    }

    /** The blocks of the whole document. */
    List<Block> read(Node root) {
        Node first = root.getFirstChild();
        while (first instanceof FootnoteDefinition) {
            first = first.getNext();
        }
        if (!(first instanceof Heading title) || title.getLevel() != 1) {
            misplaced(first == null ? root : first, "titleFirst");
        }
        visitChildren(root);
        return blocks;
    }

    @Override
    void add(Block block) {
        blocks.add(block);
    }

    @Override
    void signatures(PrintedSignatures signatures, Node node) {
        blocks.add(new SignatureRows(reading()).block(signatures));
    }

    @Override
    public void visit(Heading heading) {
        int depth = heading.getLevel() - 1;
        if (depth == 0) {
            title(heading);
        } else if (depth > DEEPEST) {
            reading().unsupported(heading, "level");
        } else {
            if (depth > level + 1) {
                reading()
                        .report(Diagnostic.of(Code.HEADING_JUMP, reading().origin(heading))
                                .label("expected", "#".repeat(level + 2)));
            }
            level = depth;
            add(new se.overens.document.Heading(
                    depth, null, inlines(heading), reading().origin(heading)));
        }
    }

    private void title(Heading heading) {
        if (blocks.stream().anyMatch(Title.class::isInstance)) {
            misplaced(heading, "secondTitle");
        } else {
            add(new Title(inlines(heading), reading().origin(heading)));
        }
    }

    private void misplaced(Node node, String hint) {
        reading()
                .report(Diagnostic.of(Code.BLOCK_MISPLACED, reading().origin(node))
                        .hint(hint));
    }

    @Override
    public void visit(BulletList list) {
        add(new ListItems(reading(), footnotes(), 1).read(list));
    }

    @Override
    public void visit(OrderedList list) {
        add(new ListItems(reading(), footnotes(), 1).read(list));
    }

    @Override
    public void visit(ThematicBreak rule) {
        add(new PageBreak(reading().origin(rule)));
    }
}
