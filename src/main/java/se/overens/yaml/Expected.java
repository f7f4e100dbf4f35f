package se.overens.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a YAML value is expected to be: the same knowledge by which files are bound, for those who describe files. */
public sealed interface Expected {
    /**
     * A mapping with keys of its own.
     *
     * @param type the record that it becomes
     * @param keys in the order of the record's components, without those that no file gives
     */
    record Mapping(Class<?> type, List<Key> keys) implements Expected {
        public Mapping {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key of a mapping.
     *
     * @param required true if it must be there and have a value
     */
    record Key(String name, Expected value, boolean required) {}

    /** A list of such items. */
    record Items(Expected item) implements Expected {}

    /** A mapping with any keys. */
    record AnyKeys(Expected value) implements Expected {}

    /**
     * A text.
     *
     * @param type the class of values that it is read to, or null for the text itself
     */
    record Text(@Nullable Class<?> type) implements Expected {}

    /**
     * One of several words.
     *
     * @param type the enum that they stand for
     * @param words in the order of the enum
     */
    record Word(Class<?> type, List<String> words) implements Expected {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** What is written as one text, and is neither free text nor a word. */
    enum Plain implements Expected {
        WHOLE_NUMBER,
        DECIMAL,
        TRUTH,
        DATE
    }

    /** What a file that becomes this record may hold. */
    static Mapping of(Class<? extends Record> type) {
        return of(RecordShape.of(type));
    }

    private static Mapping of(RecordShape shape) {
        List<Key> keys = new ArrayList<>();
        for (RecordShape.Component component : shape.components()) {
            if (!component.derived()) {
                keys.add(new Key(component.name(), of(component.target()), !component.mayBeAbsent()));
            }
        }
        return new Mapping(shape.type(), keys);
    }

    private static Expected of(Target target) {
        if (target instanceof RecordShape shape) {
            return of(shape);
        } else if (target instanceof RecordShape.ListTarget list) {
            return new Items(of(list.item()));
        } else if (target instanceof RecordShape.MapTarget map) {
            return new AnyKeys(of(map.value()));
        } else if (target instanceof EnumType words) {
            Object first = words.constants().values().iterator().next();
            return new Word(
                    ((Enum<?>) first).getDeclaringClass(),
                    List.copyOf(words.constants().keySet()));
        } else if (target instanceof TextType text) {
            return new Text(text.factory() == null ? null : text.factory().getDeclaringClass());
        } else if (target instanceof WholeNumberType) {
            return Plain.WHOLE_NUMBER;
        } else if (target instanceof DecimalType) {
            return Plain.DECIMAL;
        }
        return target instanceof DateType ? Plain.DATE : Plain.TRUTH;
    }
}
