package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * A paragraph of running text.
 *
 * @param content at least one inline
 * @param origin the template line
 */
public record Paragraph(List<Inline> content, Location origin) implements Block {
    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
