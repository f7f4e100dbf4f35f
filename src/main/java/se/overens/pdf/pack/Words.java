package se.overens.pdf.pack;

import org.jspecify.annotations.Nullable;

/** What a foreign file says in words: titles and the like. */
final class Words {
    private Words() {}

    /** The words alone, since control characters and marks are none; empty for null. */
    static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }
}
