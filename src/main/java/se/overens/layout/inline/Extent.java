package se.overens.layout.inline;

/**
 * How wide running text is, in points.
 *
 * @param least the widest part that no line can end in
 * @param words the widest part that can end a line without dividing a word
 * @param natural the width on a line without end
 */
public record Extent(double least, double words, double natural) {
    /** Of nothing. */
    public static final Extent NONE = new Extent(0, 0, 0);

    /** The extent of two texts below each other. */
    public Extent or(Extent other) {
        return new Extent(Math.max(least, other.least), Math.max(words, other.words), Math.max(natural, other.natural));
    }

    /** The same text, indented. */
    public Extent indented(double points) {
        return new Extent(least + points, words + points, natural + points);
    }
}
