package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;
import se.overens.document.Block;
import se.overens.document.Table;
import se.overens.document.Table.Alignment;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.TableRow.Kind;
import se.overens.template.PrintedValue.PrintedTable;
import se.overens.template.PrintedValue.PrintedTablePart;

/** A table that a template describes, from its begin to its end: either one in Markdown, or row by row. */
final class TableAssembly {
    private final Reading reading;
    private final TableReader reader;
    private final PrintedTable printed;
    private final Table.@Nullable Caption caption;
    private final List<TableRow> rows = new ArrayList<>();
    private List<Alignment> columns = List.of();
    private @Nullable Kind kind;
    private List<TableCell> cells = new ArrayList<>();
    private @Nullable List<Block> cell;

    TableAssembly(PrintedTable printed, Reading reading, Footnotes footnotes) {
        this.printed = printed;
        this.reading = reading;
        this.reader = new TableReader(reading, footnotes);
        this.caption = reader.caption(printed);
    }

    /** Takes a row's or a cell's begin. */
    void part(PrintedTablePart part) {
        switch (part.part()) {
            case HEADER -> beginRow(Kind.HEADER);
            case BODY -> beginRow(Kind.BODY);
            case TOTAL -> beginRow(Kind.TOTAL);
            case CELL -> {
                endCell();
                if (kind == null) {
                    reading.table("content", part.origin());
                }
                cell = new ArrayList<>();
            }
            case END -> throw new IllegalArgumentException("the end is finish()");
        }
    }

    /** Takes a block of the current cell. */
    void add(Block block) {
        boolean fits = block instanceof se.overens.document.Paragraph || block instanceof se.overens.document.ListBlock;
        if (cell == null || !fits) {
            reading.table(fits ? "content" : "cell", block.origin());
        } else {
            cell.add(block);
        }
    }

    /** Takes a table in Markdown. */
    void markdown(TableBlock table) {
        if (kind != null || !rows.isEmpty()) {
            reading.table("content", reading.origin(table));
            return;
        }
        columns = reader.columns(table, printed);
        rows.addAll(reader.rows(table, printed));
    }

    private void beginRow(Kind next) {
        endRow();
        kind = next;
    }

    private void endCell() {
        if (cell != null) {
            boolean header = kind == Kind.HEADER || printed.rowHeaders() && cells.isEmpty();
            cells.add(new TableCell(header, cell));
            cell = null;
        }
    }

    private void endRow() {
        endCell();
        if (kind != null) {
            rows.add(new TableRow(kind, cells));
            cells = new ArrayList<>();
        }
    }

    /** The table, or null with findings when it is none. */
    @Nullable
    Table finish() {
        endRow();
        Location origin = printed.origin();
        int count = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        if (count == 0) {
            reading.table("empty", origin);
            return null;
        }
        if (rows.stream().anyMatch(row -> row.cells().size() != count)) {
            reading.table("ragged", origin);
            return null;
        }
        if (!isOrdered()) {
            reading.table("order", origin);
            return null;
        }
        boolean headed = rows.get(0).kind() == Kind.HEADER || printed.rowHeaders();
        if (!headed) {
            reading.table("header", origin);
        }
        if (printed.numeric().stream().anyMatch(column -> column < 1 || column > count)) {
            reading.table("numeric", origin);
        }
        List<Alignment> aligned = new ArrayList<>(columns);
        while (aligned.size() < count) {
            aligned.add(printed.numeric().contains(aligned.size() + 1) ? Alignment.NUMERIC : Alignment.START);
        }
        return new Table(caption, aligned, rows, origin);
    }

    /** Header rows come first and totals last. */
    private boolean isOrdered() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).kind().compareTo(rows.get(i - 1).kind()) < 0) {
                return false;
            }
        }
        return true;
    }
}
