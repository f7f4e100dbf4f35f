package se.overens.document;

/**
 * One method for each kind of inline: a new kind does not compile until everyone handles it.
 *
 * @param <R> what a visit gives
 */
public interface InlineVisitor<R> {
    R text(Text text);

    R placeholder(Placeholder placeholder);

    R link(Link link);

    R footnoteMark(FootnoteMark mark);

    R lineBreak(LineBreak lineBreak);
}
