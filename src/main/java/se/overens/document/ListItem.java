package se.overens.document;

import java.util.List;

/**
 * An item of a list.
 *
 * @param label the bullet or number as it is painted and extracted
 * @param blocks paragraphs and further lists, at least one block
 */
public record ListItem(Leaf label, List<Block> blocks) {
    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
