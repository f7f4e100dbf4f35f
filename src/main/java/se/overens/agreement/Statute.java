package se.overens.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statute that the papers cite (författning).
 *
 * @param key what templates refer to, such as {@code sekretess}
 * @param name such as "skollagen" (namn)
 * @param sfs its number in the Swedish Code of Statutes (SFS-nummer)
 * @param eu its number, if it is the European Union's (EU-nummer)
 * @param validFrom in force from (gäller från och med)
 * @param validTo no longer in force after (gäller till och med)
 * @param cite how name and number stand together, with <code>{sfs}</code> for the number (hänvisning)
 * @param chapters its chapters by what they are about, such as "25 kap." (kapitel)
 */
public record Statute(
        String key,
        String name,
        @Nullable String sfs,
        @Nullable String eu,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String cite,
        Map<String, String> chapters) {
    public Statute {
        chapters = Collections.unmodifiableMap(new LinkedHashMap<>(chapters));
    }
}
