package se.overens.layout.flow;

import java.util.List;
import se.overens.diagnostic.Location;

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
 */
public record Row(
        double gap, double height, List<Piece> pieces, List<Note> notes, Keep keep, boolean fresh, Location origin) {
    public Row {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /** The same row, standing with the next at least as firmly as {@code firmness}. */
    Row keep(Keep firmness) {
        return keep.compareTo(firmness) >= 0 ? this : new Row(gap, height, pieces, notes, firmness, fresh, origin);
    }

    /** The same row, beginning a page or not. */
    Row fresh(boolean begins) {
        return begins == fresh ? this : new Row(gap, height, pieces, notes, keep, begins, origin);
    }
}
