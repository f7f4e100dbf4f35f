package se.overens.document;

/**
 * The raised number in the text that points to a footnote, together with the note itself.
 *
 * <p>A note has exactly one mark; its leaves follow the mark's in reading order.
 *
 * @param mark the number as text
 * @param note the note
 */
public record FootnoteMark(Leaf mark, Footnote note) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.footnoteMark(this);
    }
}
