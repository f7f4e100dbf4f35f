package se.overens.layout.inline;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;
import se.overens.document.Footnote;
import se.overens.font.Face;

/**
 * A leaf on its way into lines.
 *
 * @param leaf id, or {@link Run#NO_LEAF}
 * @param text the whole leaf
 * @param face the font
 * @param size in points
 * @param rise above the baseline, in points
 * @param note the footnote that this stretch is the mark of, or null
 * @param origin where the text comes from
 */
record Stretch(
        int leaf,
        String text,
        Face face,
        double size,
        double rise,
        @Nullable Footnote note,
        Location origin) {
    /** True if the two stand in the same font on the same height, so that letters kern over their border. */
    boolean joins(Stretch other) {
        return face == other.face && size == other.size && rise == other.rise;
    }
}
