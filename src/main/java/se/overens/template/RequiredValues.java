package se.overens.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.ValuePath;

/** Looks, before anything is rendered, for the values that a template requires, and names every one that is missing. */
final class RequiredValues {
    private final TemplateSource source;
    private final Diagnostics diagnostics;
    private final boolean draft;
    private final List<MissingValue> missing = new ArrayList<>();
    private boolean usable = true;
    private String requirement = "";

    /** A search that reports what is missing as an error, or in a draft not at all. */
    RequiredValues(TemplateSource source, Diagnostics diagnostics, boolean draft) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.draft = draft;
    }

    /** True if the document can be rendered; else the reasons are in the diagnostics. */
    boolean check(List<String> paths, TemplateData data) {
        for (String path : paths) {
            if (Need.others(path).stream().anyMatch(data::says)) {
                continue;
            }
            requirement = path;
            List<String> steps = Need.steps(path);
            TemplateData.Variable variable = data.variables().get(steps.get(0));
            if (variable == null) {
                unknown(steps.get(0), new ArrayList<>(data.variables().keySet()));
            } else {
                MissingValue place = MissingValue.variable(variable.path(), steps.get(0));
                walk(variable.value(), place, steps.subList(1, steps.size()));
            }
        }
        return usable;
    }

    /** What a draft lacks, in the order of the requirements. */
    List<MissingValue> missing() {
        return missing;
    }

    /** The finding for a value that {@code source} needs: an error, in a draft a warning. Its name comes after its path. */
    static Diagnostic finding(MissingValue value, TemplateSource source, boolean draft) {
        ValuePath path = value.path();
        Diagnostic found = Diagnostic.of(Code.REQUIRED_VALUE, path, path.text(), value.name())
                .hint("why", source.file());
        return draft ? found.severity(Severity.WARNING) : found;
    }

    private void walk(@Nullable Object value, MissingValue place, List<String> steps) {
        if (value instanceof TemplateData.Variable variable) {
            walk(variable.value(), new MissingValue(variable.path(), place.name(), place.type()), steps);
        } else if (Need.isMissing(value, !steps.isEmpty())) {
            MissingValue whole = place;
            for (String step : steps) {
                whole = whole.step(step);
            }
            missing.add(whole);
            if (!draft) {
                usable = false;
                diagnostics.add(finding(whole, source, false));
            }
        } else if (!steps.isEmpty()) {
            descend(value, place, steps.get(0), steps.subList(1, steps.size()));
        }
    }

    private void descend(@Nullable Object value, MissingValue place, String step, List<String> rest) {
        ValuePath path = place.path();
        if (step.equals(Need.EACH) && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), new MissingValue(path.item(i), place.name(), place.type()), rest);
            }
        } else if (value instanceof Record row && Records.has(row, step)) {
            walk(Records.get(row, step), MissingValue.component(path, row.getClass(), step), rest);
        } else {
            unknown(step, value instanceof Record row ? Records.names(row) : List.of(Need.EACH));
        }
    }

    private void unknown(String step, List<String> known) {
        usable = false;
        diagnostics.add(
                HeaderReader.among(Diagnostic.of(Code.TEMPLATE_HEADER, source.quoted(requirement), step), step, known));
    }
}
