package se.overens.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param kind what the row is for
 * @param cells one for each column
 */
public record TableRow(Kind kind, List<TableCell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** What a row is for. */
    public enum Kind {
        /** Heads the columns, and is repeated on each page that the table goes on to. */
        HEADER,
        BODY,
        /** Sums up the rows above. */
        TOTAL
    }
}
