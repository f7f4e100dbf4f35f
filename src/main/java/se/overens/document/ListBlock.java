package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * A bulleted or numbered list.
 *
 * @param ordered true for a numbered list
 * @param items at least one
 * @param origin the template line
 */
public record ListBlock(boolean ordered, List<ListItem> items, Location origin) implements Block {
    public ListBlock {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.list(this);
    }
}
