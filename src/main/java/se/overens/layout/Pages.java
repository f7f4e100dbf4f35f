package se.overens.layout;

import java.util.List;
import se.overens.document.Document;

/**
 * A document that has been laid out.
 *
 * @param document what the pages show: page numbers are filled in, and a table of contents that it is too short for
 *     is left out
 * @param pages at least one, in order
 */
public record Pages(Document document, List<Page> pages) {
    public Pages {
        pages = List.copyOf(pages);
    }
}
