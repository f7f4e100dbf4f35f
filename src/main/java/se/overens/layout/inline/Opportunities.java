package se.overens.layout.inline;

import java.util.BitSet;

/**
 * The places where a line may end.
 *
 * <p>After white space, after a soft hyphen, after a hyphen inside a word of letters, after a dash between words; never
 * before punctuation, never at a no-break space, and never inside what {@link Bindings} holds together.
 */
final class Opportunities {
    private static final String CLOSING = ",.;:!?)]}…%‰";
    private static final String QUOTES = "”’\"'»";
    private static final String DASHES = "–—";
    private static final String HYPHENS = "-‐";

    private Opportunities() {}

    /** The offsets that a line may begin at. */
    static BitSet in(String text) {
        BitSet found = new BitSet(text.length());
        for (int i = 1; i < text.length(); i++) {
            if (mayBegin(text, i)) {
                found.set(i);
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (Character.isWhitespace(after) || isClosing(text, i)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return !Bindings.bind(text, i - 1);
        }
        if (before == MeasuredText.SOFT_HYPHEN) {
            return after != MeasuredText.SOFT_HYPHEN;
        }
        if (HYPHENS.indexOf(before) >= 0) {
            return letters(text, i - 3, i - 1) && letters(text, i, i + 2);
        }
        return DASHES.indexOf(before) >= 0 && letters(text, i - 2, i - 1) && letters(text, i, i + 1);
    }

    /** A quotation mark closes when no word follows: Swedish opens and closes with the same sign. */
    private static boolean isClosing(String text, int i) {
        char sign = text.charAt(i);
        if (CLOSING.indexOf(sign) >= 0) {
            return true;
        }
        boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        boolean endsWord = last || CLOSING.indexOf(text.charAt(i + 1)) >= 0;
        return DASHES.indexOf(sign) >= 0 ? last : QUOTES.indexOf(sign) >= 0 && endsWord;
    }

    private static boolean letters(String text, int from, int to) {
        if (from < 0 || to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
