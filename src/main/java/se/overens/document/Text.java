package se.overens.document;

/**
 * A stretch of running text in one style.
 *
 * @param leaf the text
 * @param style its face
 */
public record Text(Leaf leaf, Style style) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.text(this);
    }
}
