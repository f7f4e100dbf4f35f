package se.overens.agreement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component of a kind of record, as reflection has it, which is asked once for each kind. Thread-safe. */
public final class RecordPart {
    private static final ClassValue<List<RecordPart>> PARTS = new ClassValue<>() {
        @Override
        protected List<RecordPart> computeValue(Class<?> kind) {
            RecordComponent[] components = kind.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components).map(RecordPart::new).toList();
        }
    };

    private final RecordComponent component;
    private final Method accessor;
    /** Signatures are slow to read, and few are asked for. */
    private volatile @Nullable Kind kind;

    private RecordPart(RecordComponent component) {
        this.component = component;
        this.accessor = component.getAccessor();
        // Else each call asks anew whether it is allowed.
        accessor.setAccessible(true);
    }

    /** The components of a kind of record, in order; none of another class. */
    public static List<RecordPart> of(Class<?> kind) {
        return PARTS.get(kind);
    }

    /** Its name, which is the key in YAML. */
    public String name() {
        return component.getName();
    }

    /** The class of its value. */
    public Class<?> type() {
        return component.getType();
    }

    /** The kind of record that its value is, or the items of its list are; null for another kind. */
    public @Nullable Class<?> record() {
        Kind known = kind;
        if (known == null) {
            known = new Kind(record(component.getGenericType()));
            kind = known;
        }
        return known.record;
    }

    /** The value that {@code holder} has here. */
    public @Nullable Object of(Record holder) {
        try {
            return accessor.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(holder.getClass() + "." + name(), e);
        }
    }

    private static @Nullable Class<?> record(Type type) {
        Type inner = type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : type;
        return inner instanceof Class<?> found && found.isRecord() ? found : null;
    }

    private static final class Kind {
        private final @Nullable Class<?> record;

        Kind(@Nullable Class<?> record) {
            this.record = record;
        }
    }
}
