package se.overens.layout;

import se.overens.font.Face;

/**
 * A stretch of one line in one face.
 *
 * <p>A line that goes on keeps the space at its end as the last character of its last frame, so that words are never
 * glued together in extracted text.
 *
 * <p>A soft hyphen (U+00AD) is in {@code text} only where the line breaks at it, always as the last character. It is
 * painted with the glyph that the face has for U+00AD, a hyphen, and extracted as U+00AD: readers then join the word.
 *
 * @param leaf id of the leaf whose text this is, or {@link #ARTIFACT} for furniture, {@link #REPEATED} for a repeated header row
 * @param start UTF-16 offset in the leaf's text of the first character
 * @param end UTF-16 offset after the last character
 * @param text the characters to paint; soft hyphens that the line does not break at are left out
 * @param x left edge in points
 * @param baseline distance of the baseline from the upper edge of the page, in points
 * @param width in points, kerning included, the space at the end of a line not included
 * @param face the font
 * @param size in points
 * @param wordSpace what is added to each space (U+0020 and U+00A0) of a justified line, in points; 0 for none
 * @param colour 0xRRGGBB
 */
public record TextFrame(
        int leaf,
        int start,
        int end,
        String text,
        double x,
        double baseline,
        double width,
        Face face,
        double size,
        double wordSpace,
        int colour)
        implements Frame {
    /** The leaf of a text that is no part of the document's content. */
    public static final int ARTIFACT = -1;

    /** The leaf of a text that repeats what the document says elsewhere, such as the header row of a table. */
    public static final int REPEATED = -2;
}
