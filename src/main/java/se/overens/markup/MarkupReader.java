package se.overens.markup;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Document;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.template.Rendering;

/** Reads markup into documents. */
public final class MarkupReader {
    private MarkupReader() {}

    /** The document that {@code rendering} describes, or null when it has errors; all of them are in the diagnostics. */
    public static @Nullable Document read(
            Rendering rendering, DocumentInfo info, Furniture furniture, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
