package se.overens.template;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /**
     * A variable.
     *
     * @param value a record of {@code se.overens.agreement}, a list of records or texts, a text, a number, a date; an item
     *     of a list may be a variable itself, when its path does not follow from its position
     * @param path the value's path in the workspace's data, for diagnostics
     */
    public record Variable(Object value, ValuePath path) {}
}
