package se.overens.yaml;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/** A type whose values are written as one text. */
sealed interface ScalarType extends Target
        permits TextType, WholeNumberType, DecimalType, TruthType, DateType, EnumType {
    /** The value that the text stands for, or null if it stands for none; then {@link #explain} says why. */
    @Nullable
    Object read(String text);

    /** The finding with a label and hints on what is wrong with {@code text}. */
    Diagnostic explain(Diagnostic wrong, String text);

    /** The type of the texts that {@code type} is written as, or null if it is not written as a text. */
    static @Nullable ScalarType of(Class<?> type) {
        if (type == String.class) {
            return new TextType(null);
        }
        if (type == int.class || type == Integer.class) {
            return new WholeNumberType();
        }
        if (type == double.class || type == Double.class) {
            return new DecimalType();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new TruthType();
        }
        if (type == LocalDate.class) {
            return new DateType();
        }
        if (type.isEnum()) {
            return EnumType.of(type);
        }
        Method factory = factory(type);
        return factory == null ? null : new TextType(factory);
    }

    private static @Nullable Method factory(Class<?> type) {
        try {
            Method method = type.getMethod("fromText", String.class);
            return Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type ? method : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
