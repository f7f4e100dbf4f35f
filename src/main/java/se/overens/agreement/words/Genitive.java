package se.overens.agreement.words;

/** The genitive of Swedish names and nouns. */
public final class Genitive {
    private Genitive() {}

    /** The genitive: with an s, unless the name ends in s, x or z. */
    public static String of(String name) {
        if (name.isEmpty() || "sxzSXZ".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return name;
        }
        return name + "s";
    }
}
