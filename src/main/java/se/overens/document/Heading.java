package se.overens.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;

/**
 * A heading.
 *
 * @param level 1 to 3; a level never jumps
 * @param label its number, such as "1.2", or null
 * @param content the words
 * @param origin the template line
 */
public record Heading(int level, @Nullable Leaf label, List<Inline> content, Location origin) implements Block {
    public Heading {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
