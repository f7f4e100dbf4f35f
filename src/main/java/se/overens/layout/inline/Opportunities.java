package se.overens.layout.inline;

import java.util.BitSet;

/**
 * The places where a line may end.
 *
 * <p>After white space, after a soft hyphen, after a hyphen inside a word of letters, after a dash between words, after a
 * slash between long words; in an address on the net before its signs, where no hyphen can be read into it. Never before
 * punctuation, never at a no-break space, and never inside what {@link Bindings} holds together.
 */
final class Opportunities {
    private static final String CLOSING = ",.;:!?)]}…%‰";
    private static final String QUOTES = "”’\"'»";
    private static final String DASHES = "–—";
    private static final String HYPHENS = "-‐";

    /** What an address may break before, and after (/). */
    private static final String IN_ADDRESS = "@.?&#";

    /** The least length of the words on both sides of a slash that a line may end at: not och/eller. */
    private static final int LONG = 4;

    private Opportunities() {}

    /** The offsets that a line may begin at. */
    static BitSet in(String text) {
        BitSet found = new BitSet(text.length());
        boolean addresses = text.indexOf('@') >= 0 || text.contains("://");
        int addressEnd = addresses ? addressEnd(text, 0) : 0;
        for (int i = 1; i < text.length(); i++) {
            if (addresses && i >= addressEnd && isGap(text.charAt(i - 1))) {
                addressEnd = addressEnd(text, i);
            }
            if (i < addressEnd && !isGap(text.charAt(i - 1)) ? inAddress(text, i, addressEnd) : mayBegin(text, i)) {
                found.set(i);
            }
        }
        return found;
    }

    /** The end of the address on the net that begins here, or the same offset. */
    private static int addressEnd(String text, int from) {
        int to = from;
        boolean address = false;
        while (to < text.length() && !isGap(text.charAt(to))) {
            char sign = text.charAt(to);
            address |= sign == '@' || sign == ':' && text.startsWith("//", to + 1);
            to++;
        }
        return address ? to : from;
    }

    private static boolean inAddress(String text, int i, int end) {
        boolean sign = IN_ADDRESS.indexOf(text.charAt(i)) >= 0 && i + 1 < end && isWord(text.charAt(i + 1));
        return isWord(text.charAt(i - 1)) && sign || text.charAt(i - 1) == '/' && isWord(text.charAt(i));
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean mayBegin(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (Character.isLetterOrDigit(before) || Character.isWhitespace(after) || isClosing(text, i)) {
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
        if (before == '/') {
            return letters(text, i - 1 - LONG, i - 1) && letters(text, i, i + LONG);
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
