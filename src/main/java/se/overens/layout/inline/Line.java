package se.overens.layout.inline;

import java.util.List;
import se.overens.document.Footnote;

/**
 * One line of running text.
 *
 * @param runs from left to right
 * @param notes the footnotes whose marks stand on the line
 * @param width in points, white space at the end not included
 * @param endsInWord true if the line had to end between two characters of a word that is wider than the measure
 */
public record Line(List<Run> runs, List<Footnote> notes, double width, boolean endsInWord) {
    public Line {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }
}
