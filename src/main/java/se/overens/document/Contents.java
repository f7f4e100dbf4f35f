package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * A table of contents, or a list of bilagor: entries that lead to headings, with their page numbers.
 *
 * <p>The ids of its leaves come after those of all other blocks of the document, so that it can be left out.
 *
 * @param kind what it lists
 * @param heading its own heading, such as "Innehåll"
 * @param entries in the order of the headings
 * @param fromPages the number of pages, this one's counted, from which a document has it; 1 for always
 * @param origin the template line
 */
public record Contents(Kind kind, Leaf heading, List<ContentsEntry> entries, int fromPages, Location origin)
        implements Block {
    public Contents {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.contents(this);
    }

    /** What is listed. */
    public enum Kind {
        /** Headings and bilagor. */
        SECTIONS,
        /** Bilagor only. */
        ATTACHMENTS
    }
}
