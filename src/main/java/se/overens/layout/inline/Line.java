package se.overens.layout.inline;

import java.util.List;
import se.overens.document.Footnote;

/**
 * One line of running text.
 *
 * @param runs from left to right
 * @param notes the footnotes whose marks stand on the line
 * @param width in points, white space at the end not included
 */
public record Line(List<Run> runs, List<Footnote> notes, double width) {
    public Line {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }
}
