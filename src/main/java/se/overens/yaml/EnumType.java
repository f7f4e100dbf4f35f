package se.overens.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/**
 * Words that stand for the constants of an enum: {@code childHealth} for {@code CHILD_HEALTH}, and with hyphens when a
 * digit is in them: {@code vgr-2023} for {@code VGR_2023}.
 *
 * @param constants by word, in the order of the enum
 */
record EnumType(Map<String, Object> constants) implements ScalarType {
    static EnumType of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(word(((Enum<?>) constant).name()), constant);
        }
        return new EnumType(constants);
    }

    /** The only word for a constant of this name. */
    static String word(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT);
        if (constant.chars().anyMatch(Character::isDigit)) {
            return lower.replace('_', '-');
        }
        StringBuilder word = new StringBuilder();
        for (String part : lower.split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    @Override
    public @Nullable Object read(String text) {
        return constants.get(text);
    }

    @Override
    public Diagnostic explain(Diagnostic wrong, String text) {
        String meant = Suggestions.meant(text, constants.keySet());
        Diagnostic labelled = meant == null ? wrong.label("word") : wrong.label("meant", meant);
        return labelled.hint("allowed", String.join(", ", constants.keySet()));
    }
}
