package se.overens.layout.page;

/**
 * Where the text of a page stands, in points from the upper left corner of the page.
 *
 * @param left edge
 * @param top edge
 * @param bottom edge; footnotes end here
 */
public record PageArea(double left, double top, double bottom) {
    /** The height in points. */
    public double height() {
        return bottom - top;
    }
}
