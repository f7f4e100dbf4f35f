package se.overens.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** Looks, before anything is rendered, for the values that a template requires, and names every one that is missing. */
final class RequiredValues {
    private final TemplateSource source;
    private final Diagnostics diagnostics;
    private boolean complete = true;
    private String requirement = "";

    RequiredValues(TemplateSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** True if everything is there; else each missing value is in the diagnostics. */
    boolean check(List<String> paths, TemplateData data) {
        for (String path : paths) {
            requirement = path;
            List<String> steps = Arrays.asList(path.replace("[]", ".[]").split("\\."));
            TemplateData.Variable variable = data.variables().get(steps.get(0));
            if (variable == null) {
                unknown(steps.get(0), new ArrayList<>(data.variables().keySet()));
            } else {
                walk(variable.value(), variable.path(), steps.subList(1, steps.size()));
            }
        }
        return complete;
    }

    private void walk(@Nullable Object value, ValuePath path, List<String> steps) {
        if (value instanceof TemplateData.Variable variable) {
            walk(variable.value(), variable.path(), steps);
        } else if (isMissing(value, steps)) {
            complete = false;
            diagnostics.add(Diagnostic.of(Code.REQUIRED_VALUE, path, path.lastStep())
                    .label("add", path.lastStep())
                    .hint("why", source.file()));
        } else if (!steps.isEmpty()) {
            descend(value, path, steps.get(0), steps.subList(1, steps.size()));
        }
    }

    /** A name that will be written by hand is there. */
    private static boolean isMissing(@Nullable Object value, List<String> steps) {
        if (value instanceof List<?> list) {
            return list.isEmpty() && !steps.isEmpty();
        }
        return value == null || value instanceof String text && text.isBlank();
    }

    private void descend(@Nullable Object value, ValuePath path, String step, List<String> rest) {
        if (step.equals("[]") && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), path.item(i), rest);
            }
        } else if (value instanceof Record row && Records.has(row, step)) {
            walk(Records.get(row, step), path.key(step), rest);
        } else {
            unknown(step, value instanceof Record row ? Records.names(row) : List.of("[]"));
        }
    }

    private void unknown(String step, List<String> known) {
        complete = false;
        diagnostics.add(Diagnostic.of(Code.TEMPLATE_HEADER, source.quoted(requirement), step)
                .hint("allowed", String.join(", ", known)));
    }
}
