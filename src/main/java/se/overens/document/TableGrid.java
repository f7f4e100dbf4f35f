package se.overens.document;

import java.util.List;

/**
 * The columns of a table as they are on the pages, for an output that does not measure text itself.
 *
 * @param size of its type, in points
 * @param gutter between two columns, in points
 * @param widths of the columns without the space between them, in points
 */
public record TableGrid(double size, double gutter, List<Double> widths) {
    public TableGrid {
        widths = List.copyOf(widths);
    }
}
