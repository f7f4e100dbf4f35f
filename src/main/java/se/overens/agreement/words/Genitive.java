package se.overens.agreement.words;

import java.util.regex.Pattern;

/** The genitive of Swedish names and nouns. */
public final class Genitive {
    private static final Pattern LETTERS = Pattern.compile("(?:.* )?\\p{Lu}{2,}");

    private Genitive() {}

    /** The genitive: with an s, after a colon if the last word is read letter by letter; without if it ends in s, x or z. */
    public static String of(String name) {
        if (name.isEmpty() || "sxzSXZ".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return name;
        }
        return name + (LETTERS.matcher(name).matches() ? ":s" : "s");
    }
}
