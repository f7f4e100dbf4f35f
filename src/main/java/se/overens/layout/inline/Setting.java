package se.overens.layout.inline;

/**
 * How running text is set.
 *
 * @param bold true if all of it is bold
 * @param size in points
 * @param measure width of the lines, in points
 * @param justify true if all lines but the last fill the measure
 * @param hyphenation where words may be divided that have no soft hyphens
 */
public record Setting(boolean bold, double size, double measure, boolean justify, Hyphenation hyphenation) {
    /** A ragged setting without hyphenation. */
    public static Setting ragged(boolean bold, double size, double measure) {
        return new Setting(bold, size, measure, false, Hyphenation.NONE);
    }

    /** The same setting with another measure. */
    public Setting measure(double points) {
        return new Setting(bold, size, points, justify, hyphenation);
    }

    /** How gladly words are divided. */
    public enum Hyphenation {
        /** Only at soft hyphens. */
        NONE,
        /** Where the lines would be bad otherwise. */
        SPARING,
        /** Wherever it fills the lines, as in a narrow cell. */
        FREE
    }
}
