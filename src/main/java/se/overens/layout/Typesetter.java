package se.overens.layout;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Document;
import se.overens.document.Theme;
import se.overens.font.Typeface;

/** Lays out documents. */
public final class Typesetter {
    private Typesetter() {}

    /**
     * Sets {@code document} on pages.
     *
     * @return the pages, or null when something cannot be laid out; then {@code diagnostics} says what and where
     */
    public static @Nullable Pages paginate(Document document, Theme theme, Typeface typeface, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
