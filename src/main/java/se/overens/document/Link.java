package se.overens.document;

import java.util.List;

/**
 * Words that lead to another place in the document, such as "avsnitt 11.2".
 *
 * @param target id of the leaf that the link leads to
 * @param content texts only, at least one
 */
public record Link(int target, List<Inline> content) implements Inline {
    public Link {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.link(this);
    }
}
