package se.overens.layout.flow;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import se.overens.document.Table;
import se.overens.document.Table.Alignment;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.layout.inline.Extent;

/**
 * The widths of a table's columns, from what stands in them.
 *
 * <p>Each column gets what its widest word needs, or its widest syllable where there is no room for words; what is left
 * goes to those that want more, in proportion to it. A table that needs little more than half the measure keeps its natural width, a wider one fills the measure.
 */
final class ColumnWidths {
    /** The share of the measure above which a table is made as wide as the measure. */
    private static final double FULL = 0.62;

    /** The least width of a column in which words are broken anywhere, in ems. */
    private static final double NARROWEST = 2;

    /** A measure that no figures fill, in points. */
    private static final double UNBOUNDED = 1e6;

    private final Extent[] columns;
    private final boolean[] figures;

    private ColumnWidths(int count) {
        columns = new Extent[count];
        figures = new boolean[count];
    }

    /**
     * The widths in points, or null when the columns are too many.
     *
     * @param available the measure without the space between the columns
     * @param emergency true if words may be broken anywhere
     */
    static double @Nullable [] of(Table table, CellSetter cells, double available, boolean emergency) {
        List<Alignment> alignments = table.columns();
        ColumnWidths widths = new ColumnWidths(alignments.size());
        for (int i = 0; i < alignments.size(); i++) {
            widths.figures[i] = alignments.get(i) == Alignment.NUMERIC || alignments.get(i) == Alignment.END;
        }
        widths.measure(table, cells, false);
        if (widths.sum(Extent::words) > available) {
            widths.measure(table, cells, true);
        }
        return widths.share(available, emergency ? NARROWEST * cells.size() : 0);
    }

    private void measure(Table table, CellSetter cells, boolean syllables) {
        Arrays.fill(columns, Extent.NONE);
        for (TableRow row : table.rows()) {
            boolean bold = row.kind() != TableRow.Kind.BODY;
            for (int i = 0; i < columns.length; i++) {
                TableCell cell = row.cells().get(i);
                columns[i] = columns[i].or(cells.extent(cell, bold || cell.header(), syllables));
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (table.columns().get(i) == Alignment.NUMERIC) {
                double width = aligned(table, cells, i);
                columns[i] = columns[i].or(new Extent(width, width, width));
            }
        }
    }

    /** The width of the figures of a column when they are aligned: more than that of the widest of them. */
    private static double aligned(Table table, CellSetter cells, int column) {
        NumericColumn figures = new NumericColumn();
        for (TableRow row : table.rows()) {
            if (row.kind() != TableRow.Kind.HEADER) {
                TableCell cell = row.cells().get(column);
                figures.take(cells.rows(cell, row.kind() != TableRow.Kind.BODY || cell.header(), UNBOUNDED));
            }
        }
        return figures.width();
    }

    private double @Nullable [] share(double available, double narrowest) {
        double least = sum(Extent::least);
        double words = sum(Extent::words);
        double natural = sum(Extent::natural);
        double[] widths = new double[columns.length];
        if (natural <= FULL * available) {
            Arrays.setAll(widths, i -> columns[i].natural());
        } else if (natural <= available) {
            double more = (available - natural) / (wordy() == 0 ? columns.length : wordy());
            Arrays.setAll(widths, i -> columns[i].natural() + (wordy() == 0 || !figures[i] ? more : 0));
        } else if (words <= available) {
            double part = (available - words) / (natural - words);
            Arrays.setAll(widths, i -> columns[i].words() + part * (columns[i].natural() - columns[i].words()));
        } else if (least <= available) {
            double part = (available - least) / (words - least);
            Arrays.setAll(widths, i -> columns[i].least() + part * (columns[i].words() - columns[i].least()));
        } else if (narrowest > 0 && narrowest * columns.length <= available) {
            double part = (available - narrowest * columns.length) / least;
            Arrays.setAll(widths, i -> narrowest + part * columns[i].least());
        } else {
            return null;
        }
        return widths;
    }

    /** How many columns hold words rather than figures. */
    private long wordy() {
        long count = 0;
        for (boolean numeric : figures) {
            count += numeric ? 0 : 1;
        }
        return count;
    }

    private double sum(ToDoubleFunction<Extent> width) {
        return Arrays.stream(columns).mapToDouble(width).sum();
    }
}
