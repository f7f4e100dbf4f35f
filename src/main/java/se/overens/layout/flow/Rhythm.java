package se.overens.layout.flow;

import java.util.List;
import se.overens.document.Theme;
import se.overens.font.Face;
import se.overens.font.Typeface;

/**
 * The vertical measures of a theme, in points.
 *
 * <p>Heights of text rows are whole steps of half the leading, and the spaces around a heading add up to whole steps,
 * so that baselines stand on one grid.
 */
public final class Rhythm {
    /** Room for a line as a share of its type size: a little more than ascender and descender of Liberation. */
    private static final double LEAST_LINE = 1.15;

    private static final double NOTE_LEADING = 0.75;
    private static final double SMALL = 0.9;

    private final Theme theme;
    private final double ascent;
    private final double descent;

    public Rhythm(Theme theme, Typeface typeface) {
        this.theme = theme;
        double rise = 0;
        double fall = 0;
        for (boolean bold : List.of(false, true)) {
            Face face = typeface.face(bold, false);
            rise = Math.max(rise, (double) face.ascent() / face.unitsPerEm());
            fall = Math.max(fall, -(double) face.descent() / face.unitsPerEm());
        }
        this.ascent = rise;
        this.descent = fall;
    }

    /** Half a leading. */
    double step() {
        return theme.leading() / 2;
    }

    /** {@code height}, rounded up to whole steps. */
    double steps(double height) {
        return Math.ceil(height / step() - 1e-9) * step();
    }

    /** The height of a row of running text. */
    double lineHeight(double size) {
        double least = size <= theme.bodySize() ? theme.leading() : 0;
        return Math.max(least, steps(size * LEAST_LINE));
    }

    /** The baseline of a row of running text: on the grid of the body text if the letters have room there. */
    double baseline(double size, double height) {
        double drop = theme.leading() - centred(theme.bodySize(), theme.leading());
        return Math.max(ascent * size, Math.min(height - drop, height - descent * size));
    }

    /** The baseline that leaves as much room above the letters as below. */
    public double centred(double size, double height) {
        return (height - (ascent + descent) * size) / 2 + ascent * size;
    }

    /** The height of a line of a footnote or of furniture. */
    public double noteLine() {
        return tight(theme.noteSize(), NOTE_LEADING * theme.leading());
    }

    /** The type size of the labels in a signature block, and of addresses. */
    public double smallSize() {
        return theme.noteSize() * SMALL;
    }

    /** The height of a line of {@code size} that is set as tight as {@code wished}, if the letters have room. */
    public double tight(double size, double wished) {
        return Math.max(wished, size * LEAST_LINE);
    }

    /** The size of a heading: level 3 has the size of the text. */
    double headingSize(int level) {
        return switch (level) {
            case 1 -> theme.headingSize();
            case 2 -> (theme.headingSize() + theme.bodySize()) / 2;
            default -> theme.bodySize();
        };
    }
}
