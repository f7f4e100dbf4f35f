package se.overens.document;

import java.util.List;

/**
 * Words that lead to another place, such as "avsnitt 11.2".
 *
 * @param target where the link leads
 * @param content texts only, at least one
 */
public record Link(LinkTarget target, List<Inline> content) implements Inline {
    public Link {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.link(this);
    }
}
