package se.overens.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/**
 * Text as it is written.
 *
 * @param factory the static method {@code fromText} of a value class, or null for the text itself
 */
record TextType(@Nullable Method factory) implements ScalarType {
    @Override
    public @Nullable Object read(String text) {
        if (factory == null) {
            return text;
        }
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Diagnostic explain(Diagnostic wrong, String text) {
        if (factory == null) {
            return wrong;
        }
        String type = factory.getDeclaringClass().getSimpleName();
        return wrong.label(Character.toLowerCase(type.charAt(0)) + type.substring(1));
    }
}
