package se.overens.layout.flow;

import java.util.List;
import se.overens.diagnostic.Location;
import se.overens.layout.flow.Piece.TextPiece;

/**
 * A horizontal slice of the text that is never divided.
 *
 * @param gap space above in points, dropped at the top of a page
 * @param height in points
 * @param pieces what stands on it, in reading order
 * @param notes the footnotes whose marks stand on it
 * @param keep how firmly it stands with the next row
 * @param fresh true if it begins a page
 * @param origin of the block, for a finding
 * @param repeat the header rows of its table, which stand above it when it comes first on a page; none for most rows
 */
public record Row(
        double gap,
        double height,
        List<Piece> pieces,
        List<Note> notes,
        Keep keep,
        boolean fresh,
        Location origin,
        List<Row> repeat) {
    public Row {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
        repeat = List.copyOf(repeat);
    }

    /** A row that is not in a table with header rows. */
    public Row(
            double gap,
            double height,
            List<Piece> pieces,
            List<Note> notes,
            Keep keep,
            boolean fresh,
            Location origin) {
        this(gap, height, pieces, notes, keep, fresh, origin, List.of());
    }

    /** The height of the rows that are repeated above it at the top of a page. */
    public double repeatHeight() {
        double sum = 0;
        for (Row row : repeat) {
            sum += row.height;
        }
        return sum;
    }

    /** True if it ends with a part of a word, which the next row goes on with. */
    boolean endsDivided() {
        return !pieces.isEmpty()
                && pieces.get(pieces.size() - 1) instanceof TextPiece text
                && text.run().text().endsWith("\u00AD");
    }

    /** The same row, standing with the next at least as firmly as {@code firmness}. */
    Row keep(Keep firmness) {
        return keep.compareTo(firmness) >= 0
                ? this
                : new Row(gap, height, pieces, notes, firmness, fresh, origin, repeat);
    }

    /** The same row with {@code space} points above it. */
    Row below(double space) {
        return new Row(space, height, pieces, notes, keep, fresh, origin, repeat);
    }

    /** The same row, beginning a page or not. */
    Row fresh(boolean begins) {
        return begins == fresh ? this : new Row(gap, height, pieces, notes, keep, begins, origin, repeat);
    }
}
