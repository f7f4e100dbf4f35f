package se.overens.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads components of records by name, and gives constants the words that they have in YAML. */
public final class Records {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                // Else each call asks anew whether it is allowed.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    private Records() {}

    /** The names of the components, in order. */
    static List<String> names(Record value) {
        return List.copyOf(ACCESSORS.get(value.getClass()).keySet());
    }

    /** True if records of this kind have a component {@code name}. */
    static boolean has(Record value, String name) {
        return ACCESSORS.get(value.getClass()).containsKey(name);
    }

    /** The component {@code name}, or null when it has no value or there is none. */
    public static @Nullable Object get(Record value, String name) {
        Method accessor = ACCESSORS.get(value.getClass()).get(name);
        try {
            return accessor == null ? null : accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + "." + name, e);
        }
    }

    /** The kind of record that the component {@code name} of {@code owner} is, or its items are; null for another kind. */
    static @Nullable Class<?> type(Class<?> owner, String name) {
        RecordComponent[] components = owner.getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            if (component.getName().equals(name)) {
                Type type = component.getGenericType();
                Type inner = type instanceof ParameterizedType list && list.getRawType() == List.class
                        ? list.getActualTypeArguments()[0]
                        : type;
                return inner instanceof Class<?> record && record.isRecord() ? record : null;
            }
        }
        return null;
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
