package se.overens.template;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.ValuePath;

/**
 * The variables of a template.
 *
 * @param variables by name, as the template writes them
 */
public record TemplateData(Map<String, Variable> variables) {
    public TemplateData {
        variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** These variables and one more. */
    public TemplateData with(String name, Variable variable) {
        Map<String, Variable> more = new LinkedHashMap<>(variables);
        more.put(name, variable);
        return new TemplateData(more);
    }

    /**
     * Where the value at a path of names lies, such as {@code case.decision}.
     *
     * @return null when something is there that is not empty
     */
    public @Nullable ValuePath missing(String path) {
        Object value = value(path);
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            return null;
        }
        String[] steps = path.split("\\.");
        Variable variable = variables.get(steps[0]);
        ValuePath place = variable == null ? ValuePath.ROOT.key(steps[0]) : variable.path();
        for (int i = 1; i < steps.length; i++) {
            place = place.key(steps[i]);
        }
        return place;
    }

    /** True if there is something at a path of names that is neither empty nor false. */
    boolean says(String path) {
        return missing(path) == null && !Boolean.FALSE.equals(value(path));
    }

    /** The date at a path of names, such as {@code case.decision.date}; null if there is none. */
    public @Nullable LocalDate date(String path) {
        return value(path) instanceof LocalDate date ? date : null;
    }

    /** The first text that is there at one of these paths of names, with a capital letter; empty if there is none. */
    public String text(List<String> paths) {
        for (String path : paths) {
            if (value(path) instanceof String text) {
                return SwedishText.capitalise(text);
            }
        }
        return "";
    }

    private @Nullable Object value(String path) {
        String[] steps = path.split("\\.");
        Variable variable = variables.get(steps[0]);
        Object value = variable == null ? null : variable.value();
        for (int i = 1; i < steps.length; i++) {
            value = value instanceof Record row ? Records.get(row, steps[i]) : null;
        }
        return value;
    }

    /**
     * A variable.
     *
     * @param value a record of {@code se.overens.agreement}, a list of records or texts, a text, a number, a date; an item
     *     of a list may be a variable itself, when its path does not follow from its position
     * @param path the value's path in the workspace's data, for diagnostics
     */
    public record Variable(Object value, ValuePath path) {
        /** A variable that is made when a template first asks for it. */
        public static Variable lazy(Supplier<?> value, ValuePath path) {
            return new Variable(new Lazy(value), path);
        }

        @Override
        public Object value() {
            return value instanceof Lazy lazy ? lazy.get() : value;
        }
    }

    private static final class Lazy {
        private final Supplier<?> supplier;
        private @Nullable Object made;

        Lazy(Supplier<?> supplier) {
            this.supplier = supplier;
        }

        synchronized Object get() {
            if (made == null) {
                made = supplier.get();
            }
            return made;
        }
    }
}
