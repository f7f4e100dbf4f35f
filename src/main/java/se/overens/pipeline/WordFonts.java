package se.overens.pipeline;

import se.overens.document.Theme;
import se.overens.font.Typeface;

/** The fonts of a Word file: the reader's machine has to have them, for none is embedded. */
final class WordFonts {
    /** As wide as Liberation, letter by letter, and on every machine with Word; others put Liberation in its place. */
    private static final String SANS = "Arial";

    private static final String SERIF = "Times New Roman";

    private WordFonts() {}

    static String family(Typeface typeface, Theme theme) {
        if (typeface.isBuiltIn()) {
            return theme.serif() ? SERIF : SANS;
        }
        return typeface.face(false, false).family();
    }
}
