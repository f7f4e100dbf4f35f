package se.overens;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records of which a test names the components that it is about: the others are null, empty lists or empty records. */
public final class RecordOf {
    private RecordOf() {}

    /** A record of {@code type} with these components: names and values in turn. */
    public static <T extends Record> T type(Class<T> type, Object... namesAndValues) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].getName();
            values[i] = given.containsKey(name) ? given.remove(name) : absent(parts[i]);
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + given.keySet());
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object absent(RecordComponent part) {
        Class<?> type = part.getType();
        boolean optional = part.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
        if (optional || !(type == List.class || type == Map.class || type.isRecord())) {
            return null;
        }
        if (type == List.class) {
            return List.of();
        }
        return type == Map.class ? Map.of() : type(type.asSubclass(Record.class));
    }
}
