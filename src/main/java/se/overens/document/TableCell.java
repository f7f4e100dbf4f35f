package se.overens.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param header true if it heads its column, in a header row, or else its row
 * @param blocks paragraphs and lists; none for an empty cell
 */
public record TableCell(boolean header, List<Block> blocks) {
    public TableCell {
        blocks = List.copyOf(blocks);
    }
}
