package se.overens.layout.inline;

import se.overens.font.Face;

/**
 * A stretch of a line in one face, placed relative to the start of the line's baseline.
 *
 * @param leaf id of the leaf, or {@link #NO_LEAF}
 * @param start UTF-16 offset in the leaf's text of the first character
 * @param end UTF-16 offset after the last character
 * @param text the characters, without the soft hyphens that the line does not break at
 * @param x distance of the left edge from the start of the line, in points
 * @param rise how far the run stands above the baseline, in points
 * @param width in points, kerning included, white space at the end of the line not included
 * @param face the font
 * @param size in points
 * @param wordSpace what is added to each space (U+0020 and U+00A0), in points
 */
public record Run(
        int leaf,
        int start,
        int end,
        String text,
        double x,
        double rise,
        double width,
        Face face,
        double size,
        double wordSpace) {
    /** The leaf of a text that is no part of the document's content. */
    public static final int NO_LEAF = -1;

    /** The leaf of a text that repeats a header row. */
    public static final int REPEATED = -2;

    /** The same run of another leaf. */
    Run leaf(int id) {
        return new Run(id, start, end, text, x, rise, width, face, size, wordSpace);
    }
}
