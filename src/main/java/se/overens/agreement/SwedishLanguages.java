package se.overens.agreement;

import java.util.Properties;

/** What languages are called in Swedish, such as "arabiska" for {@code ar}. */
public final class SwedishLanguages {
    private static final Properties NAMES = Wordlist.read("swedish-languages.properties");

    private SwedishLanguages() {}

    /** The name of the language with that code; the code itself when it has no name here. */
    public static String of(String code) {
        return NAMES.getProperty(code, code);
    }
}
