package se.overens.layout.page;

import java.util.List;

/**
 * The text of a page, or what stands around it.
 *
 * @param pieces in reading order
 */
public record Sheet(List<Placed> pieces) {
    public Sheet {
        pieces = List.copyOf(pieces);
    }
}
