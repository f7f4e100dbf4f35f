package se.overens.template;

import java.util.Map;
import java.util.TreeMap;

/**
 * The template files that one document may use, all read.
 *
 * @param files text by name, such as {@code letter-of-intent/letter-of-intent.md.ftl}
 * @param shownAs what stands before the name in diagnostics, such as {@code templates/}
 */
public record TemplatePack(Map<String, String> files, String shownAs) {
    public TemplatePack {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
