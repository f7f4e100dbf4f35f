package se.overens.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.TextValue;
import se.overens.diagnostic.ValuePath;

/** Read-only views of the data for FreeMarker: texts, numbers, lists and records, each with its path. */
final class DataModels {
    private final PrintedValues values;

    DataModels(PrintedValues values) {
        this.values = values;
    }

    /**
     * The view of the template's variables.
     *
     * @param need what a draft has placeholders for; null in a final document, where nothing required is missing
     */
    TemplateHashModel root(TemplateData data, @Nullable Need need) {
        return new Root(data.variables(), need, this, new HashMap<>());
    }

    private TemplateModel model(Object value, ValuePath path, @Nullable Need need) {
        if (value instanceof TemplateData.Variable variable) {
            return model(variable.value(), variable.path(), need);
        } else if (value instanceof TextValue text) {
            return new TextModel(text, values.track(text.text(), path), path);
        } else if (value instanceof Record row) {
            return new RecordModel(row, path, need, this);
        } else if (value instanceof List<?> list) {
            return new ListModel(list, path, need, this);
        } else if (value instanceof Map<?, ?> map) {
            return new MapModel(map, path, need, this);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Number number) {
            return new NumberModel(number);
        }
        return new TextModel(value, values.track(text(value), path), path);
    }

    /** The view of a value, or its placeholder when something that is required of it is missing. */
    private TemplateModel required(@Nullable Object value, MissingValue place, @Nullable Need need) {
        boolean more = need != null && !need.steps().isEmpty();
        return value == null || need != null && Need.isMissing(value, more)
                ? PlaceholderModel.of(place, need, values)
                : model(value, place.path(), need);
    }

    private TemplateModel touched(TemplateModel model) {
        if (model instanceof PlaceholderModel placeholder) {
            values.touch(placeholder);
        }
        return model;
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return Records.word(constant);
        } else if (value instanceof String || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("templates cannot show " + value.getClass());
    }

    private record Root(
            Map<String, TemplateData.Variable> variables,
            @Nullable Need need,
            DataModels models,
            Map<String, TemplateModel> wrapped)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) {
            TemplateModel known = wrapped.get(name);
            TemplateData.Variable variable = variables.get(name);
            if (known != null || variable == null) {
                return known == null ? null : models.touched(known);
            }
            TemplateModel model = need == null
                    ? models.model(variable.value(), variable.path(), null)
                    : models.required(
                            variable.value(), MissingValue.variable(variable.path(), name), Need.in(need, name));
            wrapped.put(name, model);
            return model;
        }

        @Override
        public boolean isEmpty() {
            return variables.isEmpty();
        }
    }

    /**
     * A text, a date in ISO form, a name or the word of a constant.
     *
     * @param value what the data holds
     * @param text how it prints
     * @param path where it lies, or null for a text that is made of several values
     */
    record TextModel(Object value, String text, @Nullable ValuePath path) implements TemplateScalarModel {
        @Override
        public String getAsString() {
            return text;
        }
    }

    /** A number. */
    record NumberModel(Number number) implements TemplateNumberModel {
        @Override
        public Number getAsNumber() {
            return number;
        }
    }

    /** A record; each component is wrapped once, so that what a loop reads again costs nothing. */
    static final class RecordModel implements TemplateHashModel {
        private final Record row;
        private final ValuePath path;
        private final @Nullable Need need;
        private final DataModels models;
        private final Map<String, TemplateModel> components = new HashMap<>();

        RecordModel(Record row, ValuePath path, @Nullable Need need, DataModels models) {
            this.row = row;
            this.path = path;
            this.need = need;
            this.models = models;
        }

        Record row() {
            return row;
        }

        ValuePath path() {
            return path;
        }

        @Override
        public @Nullable TemplateModel get(String name) {
            TemplateModel known = components.get(name);
            if (known != null) {
                return models.touched(known);
            }
            Object value = Records.get(row, name);
            Need inner = Need.in(need, name);
            if (value == null && inner == null || !Records.has(row, name)) {
                models.values.miss(missing(name));
                return null;
            }
            TemplateModel model = value == null || inner != null
                    ? models.required(value, MissingValue.component(path, row.getClass(), name), inner)
                    : models.model(value, path.key(name), null);
            components.put(name, model);
            return model;
        }

        private PrintedValues.Missing missing(String name) {
            List<String> names = Records.names(row);
            return Records.has(row, name)
                    ? PrintedValues.Missing.of(MissingValue.component(path, row.getClass(), name), names)
                    : new PrintedValues.Missing(name, null, names, null);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /**
     * An open mapping, such as {@code facts}.
     *
     * @param entries by key
     */
    record MapModel(
            Map<?, ?> entries, ValuePath path, @Nullable Need need, DataModels models) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) {
            Object value = entries.get(name);
            Need inner = Need.in(need, name);
            MissingValue place = new MissingValue(path.key(name), name, null);
            if (value == null && inner == null) {
                List<String> known =
                        entries.keySet().stream().map(String::valueOf).toList();
                models.values.miss(PrintedValues.Missing.of(place, known));
                return null;
            }
            return models.required(value, place, inner);
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    /** A list; each item is wrapped once. */
    static final class ListModel implements TemplateSequenceModel {
        private final List<?> items;
        private final ValuePath path;
        private final @Nullable Need need;
        private final DataModels models;
        private final TemplateModel[] wrapped;

        ListModel(List<?> items, ValuePath path, @Nullable Need need, DataModels models) {
            this.items = items;
            this.path = path;
            this.need = need;
            this.models = models;
            wrapped = new TemplateModel[items.size()];
        }

        ValuePath path() {
            return path;
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            if (index < 0 || index >= wrapped.length) {
                return null;
            }
            if (wrapped[index] == null) {
                wrapped[index] = models.model(items.get(index), path.item(index), Need.in(need, Need.EACH));
            }
            return wrapped[index];
        }

        @Override
        public int size() {
            return wrapped.length;
        }
    }
}
