package se.overens.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known word that somebody probably meant by an unknown one. */
public final class Nearest {
    private Nearest() {}

    /**
     * The word of {@code known} that is most like {@code word}, the first of several; null when none is alike.
     *
     * <p>Alike means that at most a third of the letters, and at least one, need to be changed, added, dropped or
     * swapped with their neighbour. Case and accents do not count, so that Laxa is Laxå.
     */
    public static @Nullable String to(String word, Collection<String> known) {
        String asked = plain(word);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            String letters = plain(candidate);
            int allowed = Math.max(1, (Math.max(asked.length(), letters.length()) + 2) / 3);
            boolean tooDifferentInLength = Math.abs(asked.length() - letters.length()) > allowed;
            int edits = tooDifferentInLength ? Integer.MAX_VALUE : distance(asked, letters);
            if (edits <= allowed && edits < fewest) {
                best = candidate;
                fewest = edits;
            }
        }
        return best;
    }

    private static String plain(String word) {
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return letters.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour to make one word the other. */
    public static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && swapped(from, to, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, String to, int i, int j) {
        return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
