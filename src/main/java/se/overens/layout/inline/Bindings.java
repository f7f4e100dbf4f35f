package se.overens.layout.inline;

import java.util.Locale;
import java.util.Set;

/**
 * The spaces that a Swedish reader does not want a line to end at, although they are ordinary spaces.
 *
 * <p>"§ 5", "5 §", "5 a §", "kap. 5", "1 234", "50 %", "480 000 kr", "2 mars", "A. Lind".
 */
final class Bindings {
    private static final Set<String> AFTER_NUMBER = Set.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "kr",
            "kronor",
            "öre",
            "tkr",
            "mkr",
            "mnkr",
            "procent",
            "%",
            "‰",
            "§",
            "§§",
            "kap",
            "st",
            "km",
            "m",
            "kvm",
            "kg",
            "tim",
            "min");
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "§", "§§", "kap", "kap.", "nr", "nr.", "kl", "kl.", "s.", "p.", "st.", "art.", "bilaga", "dnr", "avsnitt",
            "punkt", "tabell", "klockan");

    /** Longer words than the longest above are never looked at, so that the cost of a space is bounded. */
    private static final int LONGEST = 12;

    private Bindings() {}

    /** True if the white space at {@code space} binds the words on its two sides. */
    static boolean bind(String text, int space) {
        if (space == 0 || space + 1 >= text.length()) {
            return false;
        }
        char left = text.charAt(space - 1);
        char right = text.charAt(space + 1);
        if (right == '§') {
            return Character.isDigit(left) || isLetterOfNumber(text, space - 1);
        }
        if (Character.isDigit(right)) {
            return Character.isDigit(left) ? thousands(text, space) : BEFORE_NUMBER.contains(before(text, space));
        }
        if (Character.isDigit(left)) {
            return AFTER_NUMBER.contains(after(text, space)) || text.startsWith(" §", space + 2);
        }
        return left == '.' && Character.isUpperCase(right) && isInitial(text, space - 2);
    }

    private static boolean thousands(String text, int space) {
        int from = space;
        while (from > 0 && space - from < 4 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = space + 1;
        while (to < text.length() && to - space < 5 && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return space - from <= 3 && to - space - 1 == 3;
    }

    /** True for the "a" of "5 a §". */
    private static boolean isLetterOfNumber(String text, int i) {
        return i >= 2 && isGap(text.charAt(i - 1)) && Character.isDigit(text.charAt(i - 2));
    }

    private static boolean isInitial(String text, int i) {
        return i >= 0 && Character.isUpperCase(text.charAt(i)) && (i == 0 || isGap(text.charAt(i - 1)));
    }

    private static String before(String text, int space) {
        int from = space;
        while (from > 0 && space - from < LONGEST && !isGap(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
            from--;
        }
        return text.substring(from, space).toLowerCase(Locale.ROOT);
    }

    private static String after(String text, int space) {
        int to = space + 1;
        while (to < text.length() && to - space <= LONGEST && isWordSign(text.charAt(to))) {
            to++;
        }
        return text.substring(space + 1, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordSign(char sign) {
        return Character.isLetter(sign) || sign == '%' || sign == '‰';
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
