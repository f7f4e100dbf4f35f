package se.overens.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads components of records by name, and gives constants the words that they have in YAML. */
public final class Records {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private Records() {}

    /** The names of the components, in order. */
    static List<String> names(Record value) {
        return SHAPES.get(value.getClass()).names;
    }

    /** True if records of this kind have a component {@code name}. */
    static boolean has(Record value, String name) {
        return SHAPES.get(value.getClass()).accessors.containsKey(name);
    }

    /** The component {@code name}, or null when it has no value or there is none. */
    public static @Nullable Object get(Record value, String name) {
        Method accessor = SHAPES.get(value.getClass()).accessors.get(name);
        try {
            return accessor == null ? null : accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + "." + name, e);
        }
    }

    /** The kind of record that the component {@code name} of {@code owner} is, or its items are; null for another kind. */
    static @Nullable Class<?> type(Class<?> owner, String name) {
        return SHAPES.get(owner).type(name);
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

    /** What reflection says of a kind of record, asked once. */
    private static final class Shape {
        private final Map<String, Method> accessors = new LinkedHashMap<>();
        private final List<String> names;
        private final Map<String, RecordComponent> components = new HashMap<>();
        /** The kinds of the components that have been asked for: signatures are slow to read. */
        private final Map<String, Optional<Class<?>>> types = new ConcurrentHashMap<>();

        Shape(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
                Method accessor = component.getAccessor();
                // Else each call asks anew whether it is allowed.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
                this.components.put(component.getName(), component);
            }
            names = List.copyOf(accessors.keySet());
        }

        @Nullable
        Class<?> type(String name) {
            Optional<Class<?>> known = types.get(name);
            if (known == null) {
                RecordComponent component = components.get(name);
                known = component == null ? Optional.empty() : record(component.getGenericType());
                types.put(name, known);
            }
            return known.orElse(null);
        }

        private static Optional<Class<?>> record(Type type) {
            Type inner = type instanceof ParameterizedType list && list.getRawType() == List.class
                    ? list.getActualTypeArguments()[0]
                    : type;
            return inner instanceof Class<?> kind && kind.isRecord() ? Optional.of(kind) : Optional.empty();
        }
    }
}
