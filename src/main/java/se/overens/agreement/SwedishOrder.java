package se.overens.agreement;

import java.util.Comparator;
import java.util.Locale;

/**
 * The alphabetical order of Swedish names in NFC: Å, Ä and Ö last, W apart from V, other accents and case ignored.
 *
 * <p>The JDK's Swedish collator takes V and W for one letter, which has been wrong since 2006, and skips spaces.
 */
public final class SwedishOrder implements Comparator<String> {
    /** The only instance that is needed. */
    public static final SwedishOrder INSTANCE = new SwedishOrder();

    private SwedishOrder() {}

    /** Compares as the alphabet does; names that are alike there are ordered by their code units, so that none is equal. */
    @Override
    public int compare(String one, String other) {
        int order = sortKey(one).compareTo(sortKey(other));
        return order != 0 ? order : one.compareTo(other);
    }

    private static String sortKey(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendWeight(key, text.charAt(i));
        }
        return key.toString();
    }

    /** The three characters after z in ASCII stand for the three letters after z in Swedish. */
    private static void appendWeight(StringBuilder key, char letter) {
        switch (letter) {
            case 'å' -> key.append('{');
            case 'ä', 'æ' -> key.append('|');
            case 'ö', 'ø' -> key.append('}');
            case 'ü' -> key.append('y');
            case '-', '\u2011' -> key.append(' ');
            default -> {
                String base = letter < 0x80 ? "" : Slug.of(String.valueOf(letter));
                key.append(base.isEmpty() ? String.valueOf(letter) : base);
            }
        }
    }
}
