package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.Contents;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Leaves;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Table;
import se.overens.document.TableRow;
import se.overens.document.Title;
import se.overens.markup.Targets.Target;
import se.overens.template.PrintedValue;
import se.overens.template.PrintedValue.PrintedContents;
import se.overens.template.PrintedValue.PrintedLocal;
import se.overens.template.PrintedValue.PrintedLocal.Edge;
import se.overens.template.PrintedValue.PrintedRole.Role;
import se.overens.template.PrintedValue.PrintedSignatures;
import se.overens.template.PrintedValue.PrintedTable;
import se.overens.template.PrintedValue.PrintedTablePart;
import se.overens.template.PrintedValue.PrintedTablePart.Part;

/** Reads the blocks of a document from the top: first the title, then headings that skip no level. */
final class DocumentBlocks extends BlockReader {
    private static final int DEEPEST = 3;

    private final List<Block> blocks = new ArrayList<>();
    private int level;
    /** The table that is being described, or null. */
    private @Nullable TableAssembly table;
    /** The local addition that is being read, or null. */
    private @Nullable Open local;

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
        if (table != null) {
            table.add(block);
        } else if (local != null) {
            local.blocks().add(block);
        } else {
            blocks.add(block);
        }
    }

    @Override
    void special(PrintedValue value, Node node) {
        if (value instanceof PrintedTable begin) {
            if (table != null) {
                reading().table("nested", begin.origin());
            }
            table = new TableAssembly(begin, reading(), footnotes());
        } else if (value instanceof PrintedTablePart part) {
            tablePart(part);
        } else if (value instanceof PrintedLocal edge) {
            local(edge);
        } else if (value instanceof PrintedSignatures signatures) {
            add(new SignatureRows(reading()).block(signatures));
        } else if (value instanceof PrintedContents printed) {
            Contents contents = new ContentsEntries(reading()).block(printed);
            if (contents != null) {
                add(contents);
            }
        }
    }

    private void local(PrintedLocal printed) {
        Location origin = printed.origin();
        Open whole = local;
        if (printed.edge() != Edge.END) {
            String words = printed.edge() == Edge.ONE ? "Lokalt tillägg" : "Lokala tillägg";
            local = new Open(reading().leaf(words, origin), new ArrayList<>(), origin);
        } else if (whole != null) {
            local = null;
            add(new LocalAddition(whole.label(), whole.blocks(), origin));
        }
    }

    /** A local addition whose end has not come yet. */
    private record Open(Leaf label, List<Block> blocks, Location origin) {}

    private void tablePart(PrintedTablePart part) {
        if (table == null) {
            reading().table("outside", part.origin());
        } else if (part.part() == Part.END) {
            Table whole = table.finish();
            table = null;
            if (whole != null) {
                add(whole);
            }
        } else {
            table.part(part);
        }
    }

    @Override
    void table(TableBlock markdown) {
        if (table != null) {
            table.markdown(markdown);
        } else {
            TableReader reader = new TableReader(reading(), footnotes());
            List<TableRow> rows = reader.rows(markdown, null);
            add(new Table(null, reader.columns(markdown, null), rows, reading().origin(markdown)));
        }
    }

    @Override
    public void visit(Heading heading) {
        int depth = heading.getLevel() - 1;
        if (depth == 0) {
            title(heading);
        } else if (depth > DEEPEST) {
            reading().unsupported(heading, "level");
        } else {
            Marks marks = Marks.of(heading, reading());
            boolean attachment = marks.has(Role.ATTACHMENT);
            if (depth > level + 1) {
                reading()
                        .report(Diagnostic.of(Code.HEADING_JUMP, reading().origin(heading))
                                .label("expected", "#".repeat(level + 2)));
            }
            boolean inAttachment = reading().numbers().currentAttachment() != null;
            boolean strays = inAttachment && depth == 1 && !attachment && !marks.has(Role.AFTERWORD);
            if (attachment && depth > 1 || strays) {
                misplaced(heading, attachment ? "attachmentLevel" : "afterAttachment");
            }
            level = depth;
            if (attachment) {
                attachment(heading, marks);
            } else {
                heading(heading, marks);
            }
        }
    }

    private void heading(Heading heading, Marks marks) {
        Location origin = reading().origin(heading);
        int first = reading().nextLeaf();
        boolean unnumbered = marks.has(Role.UNNUMBERED) || marks.has(Role.AFTERWORD);
        if (unnumbered) {
            reading().numbers().unnumbered();
        }
        String number = unnumbered ? null : reading().numbers().heading(level);
        Leaf label = number == null ? null : reading().leaf(number, origin);
        List<Inline> content = named(heading);
        String words = Leaves.words(content);
        marks.name(new Target("avsnitt", number, number == null ? "" : reading().suffix(), words, first));
        reading().found().list(new Targets.Heading(level, false, number, words, first, origin));
        add(new se.overens.document.Heading(level, label, content, origin));
    }

    private void attachment(Heading heading, Marks marks) {
        Location origin = reading().origin(heading);
        int first = reading().nextLeaf();
        String number = reading().numbers().attachment();
        Leaf label = reading().leaf("Bilaga " + number, origin);
        List<Inline> content = named(heading);
        String words = Leaves.words(content);
        marks.name(new Target("bilaga", number, "", words, first));
        reading().found().list(new Targets.Heading(1, true, label.text(), words, first, origin));
        add(new AttachmentTitle(label, content, origin));
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
        add(ListItems.top(reading(), footnotes()).read(list, false));
    }

    @Override
    public void visit(OrderedList list) {
        add(ListItems.top(reading(), footnotes()).read(list, table == null));
    }

    @Override
    public void visit(ThematicBreak rule) {
        add(new PageBreak(reading().origin(rule)));
    }
}
