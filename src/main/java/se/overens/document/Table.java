package se.overens.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;

/**
 * A table: rows of equally many cells.
 *
 * @param caption stands above the table, or null
 * @param columns how each column is aligned; at least one
 * @param rows header rows first, total rows last; each has as many cells as there are columns
 * @param origin the template line
 */
public record Table(@Nullable Caption caption, List<Alignment> columns, List<TableRow> rows, Location origin)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }

    /** How the words of a column's cells stand in it. */
    public enum Alignment {
        START,
        CENTRE,
        END,
        /** Decimal commas under each other, the figures at the end of the column. */
        NUMERIC
    }

    /**
     * What a table is called.
     *
     * @param label such as "Tabell 1"
     * @param content the words after the label
     */
    public record Caption(Leaf label, List<Inline> content) {
        public Caption {
            content = List.copyOf(content);
        }
    }
}
