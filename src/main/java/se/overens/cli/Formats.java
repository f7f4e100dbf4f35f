package se.overens.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.Format;

/** The value of {@code --format}: formats with commas between. */
final class Formats {
    /** What is made when nothing is said. */
    static final String DEFAULT = "pdf";

    static final String ALLOWED = "pdf, docx";

    private Formats() {}

    /** The formats in their own order, each once; null with a finding when one is not made. */
    static @Nullable List<Format> of(String given, Diagnostics diagnostics) {
        List<String> asked = List.of(given.split(",", -1));
        List<Format> formats = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Format format : Format.values()) {
            known.add(format.extension());
            if (asked.contains(format.extension())) {
                formats.add(format);
            }
        }
        for (String word : asked) {
            if (!known.contains(word)) {
                diagnostics.add(UsageFault.notAllowed("--format", word, ALLOWED));
                return null;
            }
        }
        return formats;
    }
}
