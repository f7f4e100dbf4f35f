package se.overens.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a template requires, as a tree of the steps of their paths; {@code []} is a step.
 *
 * @param steps what is required in this value, by the next step
 */
record Need(Map<String, Need> steps) {
    /** Between paths of which one is enough. */
    private static final String OR = "\\s*\\|\\s*";

    /** The step from a list to each of its items. */
    static final String EACH = "[]";

    /** The tree of {@code paths}, such as {@code signatories[].title}. */
    static Need of(List<String> paths) {
        Need root = new Need(new LinkedHashMap<>());
        for (String path : paths) {
            Need at = root;
            for (String step : steps(path)) {
                at = at.steps.computeIfAbsent(step, s -> new Need(new LinkedHashMap<>()));
            }
        }
        return root;
    }

    /** The steps of a path; of several, of which one is enough, those of the first. */
    static List<String> steps(String path) {
        return List.of(path.split(OR)[0].replace(EACH, "." + EACH).split("\\."));
    }

    /** The paths that make up for the first. */
    static List<String> others(String path) {
        List<String> all = List.of(path.split(OR));
        return all.subList(1, all.size());
    }

    /** What is required in {@code step} of this value, or null when nothing is. */
    static @Nullable Need in(@Nullable Need need, String step) {
        return need == null ? null : need.steps.get(step);
    }

    /** True if {@code value}, in which there is {@code more} to be found or not, is not there; a name to write by hand is. */
    static boolean isMissing(@Nullable Object value, boolean more) {
        if (value instanceof List<?> list) {
            return list.isEmpty() && more;
        }
        return value == null || value instanceof String text && text.isBlank();
    }
}
