package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * A bulleted or numbered list, or the clauses of a section.
 *
 * @param numbering what stands before the items
 * @param items at least one
 * @param origin the template line
 */
public record ListBlock(Numbering numbering, List<ListItem> items, Location origin) implements Block {
    public ListBlock {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.list(this);
    }

    /** True if the items are numbered. */
    public boolean ordered() {
        return numbering != Numbering.BULLET;
    }

    /** What stands before the items of a list. */
    public enum Numbering {
        BULLET,
        /** 1. 2. 3. */
        DECIMAL,
        /** a) b) c) */
        ALPHA,
        /** 3.1 3.2 3.3, counted through the section that the clauses stand in. */
        CLAUSE
    }
}
