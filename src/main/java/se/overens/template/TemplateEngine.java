package se.overens.template;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;

/** Renders templates of one pack. */
public final class TemplateEngine {
    private TemplateEngine() {}

    /** Scans and parses a pack; what is wrong with it is in {@code diagnostics}, and then null comes back. */
    public static @Nullable TemplateEngine load(TemplatePack pack, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /** The header of a document's template, or null with a diagnostic. */
    public @Nullable TemplateHeader header(String document, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /** Checks what the template requires, then renders; null with diagnostics when something is missing or fails. */
    public @Nullable Rendering render(String document, TemplateData data, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
