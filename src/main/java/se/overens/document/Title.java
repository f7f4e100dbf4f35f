package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * The title of the document; the first block, and the only one of its kind.
 *
 * @param content the words
 * @param origin the template line
 */
public record Title(List<Inline> content, Location origin) implements Block {
    public Title {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.title(this);
    }
}
