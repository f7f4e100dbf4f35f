package se.overens.agreement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names as lower-case ASCII words joined by hyphens, for ids and file names: "Örebro" becomes {@code orebro}. */
public final class Slug {
    /** The commonest letters, for which Unicode's tables need not be loaded, and those that it does not take apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'å', "a"),
            Map.entry((int) 'ä', "a"),
            Map.entry((int) 'ö', "o"),
            Map.entry((int) 'é', "e"),
            Map.entry((int) 'ü', "u"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ŧ', "t"));

    private Slug() {}

    /** The slug: only a–z, 0–9 and single hyphens between them; empty when the name has no Latin letter or digit. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> append(slug, letter));
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static void append(StringBuilder slug, int letter) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            slug.append((char) letter);
        } else if (LETTERS.containsKey(letter)) {
            slug.append(LETTERS.get(letter));
        } else if (letter < 0x80) {
            appendHyphen(slug);
        } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            appendParts(slug, Character.toString(letter));
        }
    }

    private static void appendHyphen(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static void appendParts(StringBuilder slug, String letter) {
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        if (parts.equals(letter)) {
            appendHyphen(slug);
        } else {
            parts.codePoints().forEach(part -> append(slug, part));
        }
    }
}
