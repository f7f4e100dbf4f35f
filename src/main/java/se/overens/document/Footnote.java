package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * A note at the foot of the page of its mark.
 *
 * @param number counted from 1 through the document
 * @param label the number in front of the note
 * @param content the note's text; holds no further mark
 * @param origin the template's line
 */
public record Footnote(int number, Leaf label, List<Inline> content, Location origin) {
    public Footnote {
        content = List.copyOf(content);
    }
}
