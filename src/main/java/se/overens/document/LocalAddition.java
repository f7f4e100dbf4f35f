package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * What a municipality or a centre has added to the regional text; every output shows it as such, in words too.
 *
 * @param label such as "Lokalt tillägg"
 * @param blocks paragraphs and lists
 * @param origin the template line
 */
public record LocalAddition(Leaf label, List<Block> blocks, Location origin) implements Block {
    public LocalAddition {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.localAddition(this);
    }
}
