package se.overens.document;

/**
 * What stands in a draft for a value that is missing, printed bold so that it is seen.
 *
 * @param leaf the text, such as "[FYLL I: diarienummer]", whose origin is the path of the value
 * @param style the face of the text around it
 */
public record Placeholder(Leaf leaf, Style style) implements Inline {
    /** The text as it is printed. */
    public Text text() {
        boolean italic = style == Style.ITALIC || style == Style.BOLD_ITALIC;
        return new Text(leaf, italic ? Style.BOLD_ITALIC : Style.BOLD);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.placeholder(this);
    }
}
