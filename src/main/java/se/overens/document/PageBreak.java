package se.overens.document;

import se.overens.diagnostic.Location;

/**
 * What follows begins on a new page.
 *
 * @param origin the template line
 */
public record PageBreak(Location origin) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.pageBreak(this);
    }
}
