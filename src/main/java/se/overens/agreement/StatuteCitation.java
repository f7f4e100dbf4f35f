package se.overens.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statute as papers of one date cite it (hänvisning till författning).
 *
 * @param name such as "skollagen" (namn)
 * @param number such as "2010:800" (nummer)
 * @param text name and number as a sentence needs them, such as "skollagen (2010:800)" (hänvisning)
 * @param chapters its chapters by what they are about, such as "25 kap." (kapitel)
 */
public record StatuteCitation(String name, @Nullable String number, String text, Map<String, String> chapters) {
    public StatuteCitation {
        chapters = Collections.unmodifiableMap(new LinkedHashMap<>(chapters));
    }
}
