package se.overens.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Derived;

/** The keys that a record type reads, found by reflection over its components. */
final class RecordShape implements Target {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    private final List<Component> components;
    private final Map<String, Component> byName = new HashMap<>();
    private final Constructor<?> constructor;

    /**
     * One component of a record.
     *
     * @param optional true if null is allowed
     * @param derived true if no key gives it
     */
    record Component(String name, LazyTarget lazy, boolean optional, boolean derived) {
        /** What the key's value becomes. */
        Target target() {
            return lazy.get();
        }

        /** True if the key may be left out. */
        boolean mayBeAbsent() {
            if (optional || derived) {
                return true;
            }
            return target() instanceof RecordShape shape ? shape.mayBeEmpty() : !(target() instanceof ScalarType);
        }

        /** The value when no key gives one: nothing, an empty list or mapping, or a record of such values. */
        @Nullable
        Object absent() {
            if (optional || derived) {
                return null;
            } else if (target() instanceof ListTarget) {
                return List.of();
            } else if (target() instanceof MapTarget) {
                return Map.of();
            }
            return target() instanceof RecordShape shape ? shape.empty() : null;
        }
    }

    /** A target that is found when it is first asked for: most records have parts that no file gives. */
    static final class LazyTarget {
        private final Type type;
        private @Nullable Target found;

        LazyTarget(Type type) {
            this.type = type;
        }

        synchronized Target get() {
            if (found == null) {
                found = target(type);
            }
            return found;
        }
    }

    /** A list of values of one kind. */
    record ListTarget(Target item) implements Target {}

    /** A mapping with any keys, whose values are written as texts. */
    record MapTarget(ScalarType value) implements Target {}

    private RecordShape(List<Component> components, Constructor<?> constructor) {
        this.components = components;
        this.constructor = constructor;
        components.forEach(component -> byName.put(component.name(), component));
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape inspect(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        List<Component> components = new ArrayList<>();
        for (RecordComponent part : parts) {
            boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean derived = part.isAnnotationPresent(Derived.class);
            components.add(new Component(part.getName(), new LazyTarget(part.getGenericType()), optional, derived));
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(components, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a record", e);
        }
    }

    private static Target target(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListTarget(target(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[1] instanceof Class<?> value) {
            return new MapTarget(Objects.requireNonNull(ScalarType.of(value)));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no YAML value can be a " + type);
        }
        ScalarType scalar = ScalarType.of(plain);
        if (scalar != null) {
            return scalar;
        }
        if (!plain.isRecord()) {
            throw new IllegalArgumentException("no YAML value can be a " + type);
        }
        return of(plain);
    }

    /** The record's class. */
    Class<?> type() {
        return constructor.getDeclaringClass();
    }

    List<Component> components() {
        return components;
    }

    /** The component that the key gives, or null. */
    @Nullable
    Component find(String key) {
        Component component = byName.get(key);
        return component == null || component.derived() ? null : component;
    }

    /** True if the key names a component that the program itself fills. */
    boolean isDerived(String key) {
        Component component = byName.get(key);
        return component != null && component.derived();
    }

    /** The keys that may stand here, in the order of the components. */
    List<String> keys() {
        return components.stream()
                .filter(component -> !component.derived())
                .map(Component::name)
                .toList();
    }

    boolean mayBeEmpty() {
        return components.stream().allMatch(Component::mayBeAbsent);
    }

    private Object empty() {
        @Nullable Object[] values = components.stream().map(Component::absent).toArray();
        return create(values);
    }

    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a record refuses values that were checked", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
