package se.overens.layout.inline;

import se.overens.layout.inline.Hyphenator.Divisions;

/** Finds the words of a text that may be divided. */
final class Words {
    /** Longer words are no Swedish; they would only cost time. */
    private static final int LONGEST = 60;

    private Words() {}

    /**
     * The places where words may be divided between syllables.
     *
     * <p>Only whole words in small letters are: no names, no abbreviations, no addresses, nothing with figures in it, and
     * nothing that has soft hyphens of its own.
     */
    static Divisions divisions(String text) {
        Divisions divisions = Divisions.none();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isGap(text.charAt(to))) {
                to++;
            }
            word(text, from, to, divisions);
            from = to + 1;
        }
        return divisions;
    }

    private static void word(String text, int gapFrom, int gapTo, Divisions divisions) {
        int from = gapFrom;
        int to = gapTo;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > LONGEST) {
            return;
        }
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (!Character.isLowerCase(sign) && !(i == from && isFirst(text, gapFrom) && Character.isLetter(sign))) {
                return;
            }
        }
        Divisions found = Hyphenator.of(text.substring(from, to));
        for (int i = found.all().nextSetBit(0); i >= 0; i = found.all().nextSetBit(i + 1)) {
            divisions.all().set(from + i);
            divisions.joints().set(from + i, found.joints().get(i));
        }
    }

    /** True if a sentence begins here, so that a capital does not mean a name. */
    private static boolean isFirst(String text, int from) {
        return from == 0 || from >= 2 && ".!?".indexOf(text.charAt(from - 2)) >= 0;
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
