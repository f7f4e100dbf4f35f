package se.overens.layout.inline;

import java.util.Arrays;
import java.util.BitSet;
import se.overens.layout.inline.Hyphenator.Divisions;

/** The places where the lines of a text may end, with what each costs (Knuth and Plass call them penalties). */
final class Breaks {
    /** Ordinary: after a space. */
    static final byte SPACE = 0;
    /** After a hyphen or a dash that the text has. */
    static final byte HYPHEN = 1;
    /** At a soft hyphen. */
    static final byte SOFT = 2;
    /** Between syllables; a hyphen is painted. */
    static final byte SYLLABLE = 3;
    /** Between the parts of a compound; a hyphen is painted. */
    static final byte JOINT = 6;
    /** Between any two characters of a word that is wider than the measure; nothing is painted. */
    static final byte EMERGENCY = 4;
    /** The end of the text. */
    static final byte END = 5;

    private int[] offsets = new int[32];
    private byte[] kinds = new byte[32];
    private int count;

    private Breaks() {}

    /**
     * The breaks of {@code text}.
     *
     * @param measure in points; what has no break and is wider gets emergency breaks
     * @param syllables true to divide words that have no soft hyphen
     */
    static Breaks of(MeasuredText text, double measure, boolean syllables) {
        Breaks breaks = new Breaks();
        String all = text.text();
        BitSet ordinary = Opportunities.in(all);
        Divisions words = syllables ? Words.divisions(all) : Divisions.none();
        BitSet divisions = words.all();
        int from = 0;
        int next = ordinary.nextSetBit(1);
        for (int i = divisions.nextSetBit(1); i >= 0 || next >= 0; ) {
            if (next >= 0 && (i < 0 || next <= i)) {
                from = breaks.add(next, kind(all, next), from, text, measure);
                i = i == next ? divisions.nextSetBit(i + 1) : i;
                next = ordinary.nextSetBit(next + 1);
            } else {
                from = breaks.add(i, words.joints().get(i) ? JOINT : SYLLABLE, from, text, measure);
                i = divisions.nextSetBit(i + 1);
            }
        }
        breaks.add(all.length(), END, from, text, measure);
        return breaks;
    }

    private static byte kind(String text, int offset) {
        char before = text.charAt(offset - 1);
        if (before == MeasuredText.SOFT_HYPHEN) {
            return SOFT;
        }
        return Character.isWhitespace(before) ? SPACE : HYPHEN;
    }

    int count() {
        return count;
    }

    int offset(int i) {
        return offsets[i];
    }

    byte kind(int i) {
        return kinds[i];
    }

    /** True if a hyphen is painted at the end of a line that ends here. */
    boolean paintsHyphen(int i) {
        return paintsHyphen(kinds[i]);
    }

    private static boolean paintsHyphen(byte kind) {
        return kind == SOFT || kind == SYLLABLE || kind == JOINT;
    }

    /** Adds a break, and those that the text before it needs; the result is where the next stretch begins. */
    private int add(int offset, byte kind, int from, MeasuredText text, double measure) {
        int start = from;
        while (text.width(start, offset) > measure + TotalFit.SLACK) {
            int end = emergency(text, start, offset, measure);
            if (end >= text.visibleEnd(start, offset)) {
                break;
            }
            put(end, EMERGENCY);
            start = end;
        }
        if (!paintsHyphen(kind) || fitsWithHyphen(text, start, offset, measure)) {
            put(offset, kind);
            return offset;
        }
        return start;
    }

    /** A hyphen stands after something, and there is room for it. */
    private static boolean fitsWithHyphen(MeasuredText text, int start, int offset, double measure) {
        double width = text.width(start, offset);
        return width > 0 && width + text.hyphenWidth(offset) <= measure + TotalFit.SLACK;
    }

    private void put(int offset, byte kind) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        offsets[count] = offset;
        kinds[count++] = kind;
    }

    /** The end of what fits from {@code start}: a mark stays with its letter, unless not even that fits. */
    private static int emergency(MeasuredText text, int start, int offset, double measure) {
        String all = text.text();
        int overflow = start;
        while (overflow < offset
                && (Character.isWhitespace(all.charAt(overflow))
                        || text.right(overflow) - text.left(start) <= measure + TotalFit.SLACK)) {
            overflow++;
        }
        int end = overflow;
        while (end > start && !isBoundary(all, end)) {
            end--;
        }
        if (end > start) {
            return end;
        }
        end = Math.max(overflow, start + 1);
        boolean pair = end < all.length() && Character.isLowSurrogate(all.charAt(end));
        return pair ? end + 1 : end;
    }

    private static boolean isBoundary(String text, int i) {
        if (i >= text.length()) {
            return true;
        }
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
