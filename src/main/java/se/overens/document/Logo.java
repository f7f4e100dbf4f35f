package se.overens.document;

/**
 * The sender's mark at the upper left of the first page.
 *
 * @param picture the mark
 * @param alt what it shows, for those who do not see it
 * @param height on the page, in points
 */
public record Logo(Picture picture, String alt, double height) {
    /** The width on the page, in points. */
    public double width() {
        return height * picture.width() / picture.height();
    }
}
