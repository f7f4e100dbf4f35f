package se.overens.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The template files that one document may use, all read.
 *
 * @param files text by name, such as {@code letter-of-intent/letter-of-intent.md.ftl}
 * @param builtIn the names of those that came with the program: they have been checked, and are parsed when they are first used
 * @param shownAs what stands before the name in diagnostics, such as {@code templates/}
 */
public record TemplatePack(Map<String, String> files, Set<String> builtIn, String shownAs) {
    public TemplatePack {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
        builtIn = Set.copyOf(builtIn);
    }

    /** Files that nobody has checked. */
    public TemplatePack(Map<String, String> files, String shownAs) {
        this(files, Set.of(), shownAs);
    }
}
