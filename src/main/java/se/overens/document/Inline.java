package se.overens.document;

/** A part of a line of running text. */
public sealed interface Inline permits Text, Placeholder, Link, FootnoteMark, LineBreak {
    /** Calls the method of {@code visitor} for this kind. */
    <R> R accept(InlineVisitor<R> visitor);
}
