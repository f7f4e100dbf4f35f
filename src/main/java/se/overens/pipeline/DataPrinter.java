package se.overens.pipeline;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateData;
import se.overens.yaml.SourceMap;

/** The variables of a template as an outline, each value with the file and line that gave it. */
final class DataPrinter {
    private static final String STEP = "  ";

    private final SourceMap places;
    private final StringBuilder out = new StringBuilder();

    private DataPrinter(SourceMap places) {
        this.places = places;
    }

    static String print(TemplateData data, SourceMap places) {
        DataPrinter printer = new DataPrinter(places);
        data.variables().forEach((name, variable) -> printer.print("", name, variable.value(), variable.path()));
        return printer.out.toString();
    }

    private void print(String indent, String name, @Nullable Object value, ValuePath path) {
        if (isEmpty(value)) {
            return;
        }
        if (value instanceof Record entry && entry.getClass().getRecordComponents().length > 1) {
            out.append(indent).append(name).append(":\n");
            for (RecordComponent component : entry.getClass().getRecordComponents()) {
                print(indent + STEP, component.getName(), read(entry, component), path.key(component.getName()));
            }
        } else if (value instanceof Map<?, ?> map) {
            out.append(indent).append(name).append(":\n");
            map.forEach((key, item) -> print(indent + STEP, key.toString(), item, path.key(key.toString())));
        } else if (value instanceof List<?> list) {
            out.append(indent).append(name).append(":\n");
            for (int i = 0; i < list.size(); i++) {
                print(indent + STEP, "- " + i, list.get(i), path.item(i));
            }
        } else {
            SourceSpan place = places.find(path);
            String from = place == null ? "" : "  # " + place.file() + ":" + place.line();
            out.append(indent)
                    .append(name)
                    .append(": ")
                    .append(value)
                    .append(from)
                    .append('\n');
        }
    }

    /** True for what no file gives: nothing, an empty list or mapping, and a record of only such values. */
    private static boolean isEmpty(@Nullable Object value) {
        if (value instanceof Record entry) {
            return Arrays.stream(entry.getClass().getRecordComponents())
                    .allMatch(component -> isEmpty(read(entry, component)));
        }
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static @Nullable Object read(Record entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
