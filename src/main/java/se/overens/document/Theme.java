package se.overens.document;

/**
 * Sizes and colours of the pages; all lengths in points.
 *
 * @param serif true for Liberation Serif, false for Liberation Sans
 * @param bodySize type size of running text
 * @param leading distance from baseline to baseline of running text
 * @param titleSize type size of the title
 * @param headingSize type size of a heading of level 1; level 2 and 3 are smaller
 * @param noteSize type size of footnotes and furniture
 * @param page the page and its margins
 * @param colours of letters and rules
 * @param justify true if running text fills the measure, false for a ragged right edge
 */
public record Theme(
        boolean serif,
        double bodySize,
        double leading,
        double titleSize,
        double headingSize,
        double noteSize,
        PageGeometry page,
        Colours colours,
        boolean justify) {
    /** The other built-in theme: A4, Liberation Serif 11.5 on 15.5 points. */
    public static final Theme SERIF =
            new Theme(true, 11.5, 15.5, 20, 14, 9.5, PageGeometry.A4, new Colours(0, 0x1B365D, 0x5A5A5A), false);

    /** The built-in theme: A4, Liberation Sans 11 on 15 points. */
    public static final Theme SANS = new Theme(false, 11, 15, 18, 13, 9, PageGeometry.A4, Colours.INK, false);

    /**
     * What is painted in which colour, each 0xRRGGBB.
     *
     * @param text of running text and furniture
     * @param heading of the title and of headings
     * @param rule of rules
     */
    public record Colours(int text, int heading, int rule) {
        /** Black text, grey rules. */
        public static final Colours INK = new Colours(0, 0, 0x5A5A5A);
    }

    /**
     * A page and its margins, in points.
     *
     * @param width of the page
     * @param height of the page
     * @param top from the upper edge to the text of the second and later pages
     * @param firstTop from the upper edge to the text of the first page
     * @param bottom from the lower edge to the text or its footnotes
     * @param left margin
     * @param right margin
     */
    public record PageGeometry(
            double width, double height, double top, double firstTop, double bottom, double left, double right) {
        /** ISO 216 A4, 595.28 by 841.89 points, with a measure of about 70 characters. */
        public static final PageGeometry A4 = new PageGeometry(595.28, 841.89, 98, 134, 84, 82, 82);
    }
}
