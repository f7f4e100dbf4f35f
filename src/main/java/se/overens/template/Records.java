package se.overens.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.RecordPart;

/** Reads components of records by name, and gives constants the words that they have in YAML. */
public final class Records {
    private static final ClassValue<Map<String, RecordPart>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordPart> computeValue(Class<?> kind) {
            Map<String, RecordPart> parts = new LinkedHashMap<>();
            RecordPart.of(kind).forEach(part -> parts.put(part.name(), part));
            return parts;
        }
    };

    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> kind) {
            return List.copyOf(PARTS.get(kind).keySet());
        }
    };

    private Records() {}

    /** The names of the components, in order. */
    static List<String> names(Record value) {
        return NAMES.get(value.getClass());
    }

    /** True if records of this kind have a component {@code name}. */
    static boolean has(Record value, String name) {
        return PARTS.get(value.getClass()).containsKey(name);
    }

    /** The component {@code name}, or null when it has no value or there is none. */
    public static @Nullable Object get(Record value, String name) {
        RecordPart part = PARTS.get(value.getClass()).get(name);
        return part == null ? null : part.of(value);
    }

    /** The kind of record that the component {@code name} of {@code owner} is, or its items are; null for another kind. */
    static @Nullable Class<?> type(Class<?> owner, String name) {
        RecordPart part = PARTS.get(owner).get(name);
        return part == null ? null : part.record();
    }

    /** The word of a constant: camelCase, or kebab-case when it has a digit. */
    public static String word(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        if (name.chars().anyMatch(Character::isDigit)) {
            return name.replace('_', '-');
        }
        StringBuilder word = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean joint = i > 0 && name.charAt(i - 1) == '_';
            char c = name.charAt(i);
            if (c != '_') {
                word.append(joint ? Character.toUpperCase(c) : c);
            }
        }
        return word.toString();
    }
}
