package se.overens.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.RecordPart;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateData;
import se.overens.yaml.SourceMap;

/**
 * The variables of a template as an outline, each value with the file and line that gave it. What several layers or
 * variables share is printed where it is first.
 */
final class DataPrinter {
    private static final String STEP = "  ";

    private final SourceMap places;
    private final StringBuilder out = new StringBuilder();
    /** Where each mapping and list was printed. */
    private final Map<Shown, String> shown = new HashMap<>();

    /** A mapping or list, and where a file gives it; what no file gives may be like another by chance. */
    private record Shown(Object value, SourceSpan place) {}

    /** Where a value is printed: after what, under which name, and by which variable a template has it. */
    private record At(String indent, String name, String variable) {
        At key(String key) {
            return new At(indent + STEP, key, variable + "." + key);
        }

        At item(int index) {
            return new At(indent + STEP, "- " + index, variable + "[" + index + "]");
        }
    }

    private DataPrinter(SourceMap places) {
        this.places = places;
    }

    static String print(TemplateData data, SourceMap places) {
        DataPrinter printer = new DataPrinter(places);
        data.variables()
                .forEach((name, variable) -> printer.print(new At("", name, name), variable.value(), variable.path()));
        return printer.out.toString();
    }

    private void print(At at, @Nullable Object value, ValuePath path) {
        if (value instanceof TemplateData.Variable item) {
            print(at, item.value(), item.path());
            return;
        } else if (isEmpty(value)) {
            return;
        }
        boolean mapping = value instanceof Map || value instanceof Record entry && isMapping(entry);
        SourceSpan place = places.find(path);
        String before = value != null && place != null && (mapping || value instanceof List)
                ? shown.putIfAbsent(new Shown(value, place), at.variable())
                : null;
        if (before != null) {
            line(at, " as in " + before);
        } else if (mapping && value instanceof Record entry) {
            line(at, "");
            for (RecordPart part : RecordPart.of(entry.getClass())) {
                print(at.key(part.name()), part.of(entry), path.key(part.name()));
            }
        } else if (value instanceof Map<?, ?> map) {
            line(at, "");
            map.forEach((key, item) -> print(at.key(key.toString()), item, path.key(key.toString())));
        } else if (value instanceof List<?> list) {
            line(at, "");
            for (int i = 0; i < list.size(); i++) {
                print(at.item(i), list.get(i), path.item(i));
            }
        } else {
            line(at, " " + value + (place == null ? "" : "  # " + place.file() + ":" + place.line()));
        }
    }

    private static boolean isMapping(Record entry) {
        return RecordPart.of(entry.getClass()).size() > 1;
    }

    private void line(At at, String rest) {
        out.append(at.indent()).append(at.name()).append(':').append(rest).append('\n');
    }

    /** True for what no file gives: nothing, an empty list or mapping, and a record of only such values. */
    private static boolean isEmpty(@Nullable Object value) {
        if (value instanceof Record entry) {
            return RecordPart.of(entry.getClass()).stream().allMatch(part -> isEmpty(part.of(entry)));
        }
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
