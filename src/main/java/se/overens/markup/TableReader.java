package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import se.overens.document.Block;
import se.overens.document.Leaf;
import se.overens.document.Paragraph;
import se.overens.document.Table;
import se.overens.document.Table.Alignment;
import se.overens.document.TableRow;
import se.overens.document.TableRow.Kind;
import se.overens.markup.Targets.Target;
import se.overens.template.PrintedValue.PrintedTable;
import se.overens.template.PrintedValue.PrintedText;

/** Reads tables in Markdown, and what a template says of a table around it. */
final class TableReader {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Reading reading;
    private final Footnotes footnotes;

    TableReader(Reading reading, Footnotes footnotes) {
        this.reading = reading;
        this.footnotes = footnotes;
    }

    /** The caption of a table with its number, or null; the table gets its name. */
    Table.@Nullable Caption caption(PrintedTable printed) {
        int first = reading.nextLeaf();
        PrintedText words = printed.caption();
        String name = printed.name();
        if (words == null) {
            if (name != null) {
                reading.table("name", printed.origin());
            }
            return null;
        }
        String number = reading.numbers().table();
        Leaf label = reading.leaf("Tabell " + number + ". ", printed.origin());
        if (name != null) {
            reading.name(name, new Target("tabell", number, "", words.text(), first), printed.origin());
        }
        Leaf text = reading.leaf(words.text(), words.origin());
        return new Table.Caption(label, List.of(new se.overens.document.Text(text, se.overens.document.Style.REGULAR)));
    }

    /** The rows of a table in Markdown, with what {@code printed} says of them. */
    List<TableRow> rows(TableBlock table, @Nullable PrintedTable printed) {
        List<TableRow> rows = new ArrayList<>();
        int body = 0;
        int count = 0;
        int totals = printed == null ? 0 : printed.totals();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                count += part instanceof TableHead ? 0 : 1;
            }
        }
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                boolean head = part instanceof TableHead;
                body += head ? 0 : 1;
                Kind kind = head ? Kind.HEADER : body > count - totals ? Kind.TOTAL : Kind.BODY;
                rows.add(row(row, kind, printed != null && printed.rowHeaders()));
            }
        }
        return rows;
    }

    private TableRow row(Node row, Kind kind, boolean rowHeaders) {
        List<se.overens.document.TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            boolean header = kind == Kind.HEADER || rowHeaders && cells.isEmpty();
            List<Block> blocks = cell.getFirstChild() == null
                    ? List.of()
                    : List.of(
                            new Paragraph(new InlineReader(reading, footnotes, false).read(cell), reading.origin(row)));
            cells.add(new se.overens.document.TableCell(header, blocks));
        }
        checkLength(row, cells.size());
        return new TableRow(kind, cells);
    }

    /** The parser drops cells that are too many and makes up those that are too few. */
    private void checkLength(Node row, int columns) {
        for (String line : reading.lines(row)) {
            String bare = line.strip();
            String inner = bare.startsWith("|") ? bare.substring(1) : bare;
            boolean closed = inner.endsWith("|") && !inner.endsWith("\\|");
            inner = closed ? inner.substring(0, inner.length() - 1) : inner;
            if (BAR.split(inner, -1).length != columns) {
                reading.table("ragged", reading.origin(row));
            }
        }
    }

    /** The alignment of the columns, as Markdown says it and as {@code printed} says which hold figures. */
    List<Alignment> columns(TableBlock table, @Nullable PrintedTable printed) {
        List<Alignment> columns = new ArrayList<>();
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment given = cell instanceof TableCell c ? c.getAlignment() : null;
            boolean numeric = printed != null && printed.numeric().contains(columns.size() + 1);
            columns.add(numeric ? Alignment.NUMERIC : alignment(given));
        }
        return columns;
    }

    private static Alignment alignment(TableCell.@Nullable Alignment given) {
        if (given == TableCell.Alignment.CENTER) {
            return Alignment.CENTRE;
        }
        return given == TableCell.Alignment.RIGHT ? Alignment.END : Alignment.START;
    }
}
