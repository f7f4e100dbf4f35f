package se.overens.layout;

import java.util.List;

/**
 * A document that has been laid out.
 *
 * @param pages at least one, in order
 */
public record Pages(List<Page> pages) {
    public Pages {
        pages = List.copyOf(pages);
    }
}
