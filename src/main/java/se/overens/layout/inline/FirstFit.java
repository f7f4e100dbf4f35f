package se.overens.layout.inline;

import java.util.BitSet;

/** Lines filled one after the other, each with as much as it takes; linear in the length of the text. */
final class FirstFit {
    /** Sums of widths are inexact by less than this, in points. */
    private static final double SLACK = 1e-6;

    private FirstFit() {}

    /**
     * The offsets after which a line ends, the end of the text included.
     *
     * <p>A word that is wider than the measure is broken between two of its characters, without a hyphen: a mark stays
     * with its letter, unless not even one letter with its marks fits.
     */
    static BitSet ends(MeasuredText text, double measure) {
        BitSet opportunities = Opportunities.in(text.text());
        BitSet ends = new BitSet(text.length() + 1);
        int start = 0;
        int last = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean visible = !Character.isWhitespace(text.text().charAt(i - 1));
            if (visible && text.right(i - 1) - text.left(start) > measure + SLACK) {
                int end = last > start ? last : emergency(text.text(), start, i - 1);
                ends.set(end);
                start = end;
                last = end;
                i = end;
            } else if (opportunities.get(i) && fits(text, start, i, measure)) {
                last = i;
            }
        }
        ends.set(text.length());
        return ends;
    }

    /** A soft hyphen ends a line that has room for it, and has something to stand after. */
    private static boolean fits(MeasuredText text, int start, int end, double measure) {
        if (text.text().charAt(end - 1) != MeasuredText.SOFT_HYPHEN) {
            return true;
        }
        double width = text.right(end - 1) - text.left(start);
        return width > 0 && width + text.hyphenWidth(end - 1) <= measure + SLACK;
    }

    private static int emergency(String text, int start, int overflow) {
        int end = overflow;
        while (end > start && !isBoundary(text, end)) {
            end--;
        }
        if (end > start) {
            return end;
        }
        end = Math.max(overflow, start + 1);
        return Character.isLowSurrogate(text.charAt(Math.min(end, text.length() - 1))) ? end + 1 : end;
    }

    private static boolean isBoundary(String text, int i) {
        boolean pair = Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
        if (pair || text.charAt(i - 1) == MeasuredText.SOFT_HYPHEN) {
            return false;
        }
        return switch (Character.getType(text.codePointAt(i))) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> text.charAt(i) != '\u200D' && text.charAt(i - 1) != '\u200D';
        };
    }
}
