package se.overens.layout.page;

/**
 * The rule between the text and the footnotes of a page, in points.
 *
 * @param above least space between the text and the rule
 * @param below space between the rule and the first note
 * @param width of the rule
 */
public record NoteRule(double above, double below, double width) {
    static final double THICKNESS = 0.5;

    double height() {
        return above + THICKNESS + below;
    }
}
