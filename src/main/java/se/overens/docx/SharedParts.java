package se.overens.docx;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The parts that all papers with the same look have in common, packed once.
 *
 * @param measures the look, with neither pages nor tables
 * @param numbered true if headings have numbers
 */
record SharedParts(
        Measures measures,
        boolean numbered,
        Archive.Entry styles,
        Archive.Entry theme,
        Archive.Entry settings,
        Archive.Entry fonts) {
    /** The last ones: a run makes papers of one look. */
    private static final AtomicReference<SharedParts> LAST = new AtomicReference<>();

    static SharedParts of(Measures measures, boolean numbered) {
        SharedParts last = LAST.get();
        if (last != null && last.fits(measures, numbered)) {
            return last;
        }
        SharedParts made = new SharedParts(
                measures,
                numbered,
                Archive.Entry.of("word/styles.xml", Styles.write(measures, numbered)),
                Archive.Entry.of("word/theme/theme1.xml", ThemePart.write(measures)),
                Archive.Entry.of("word/settings.xml", Settings.write()),
                Archive.Entry.of("word/fontTable.xml", Settings.fonts(measures)));
        LAST.set(made);
        return made;
    }

    private boolean fits(Measures other, boolean isNumbered) {
        return numbered == isNumbered
                && measures.family().equals(other.family())
                && measures.theme().equals(other.theme());
    }
}
