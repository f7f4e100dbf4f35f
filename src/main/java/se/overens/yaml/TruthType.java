package se.overens.yaml;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/** {@code true} and {@code false}, and none of the other words that YAML 1.1 takes for them. */
record TruthType() implements ScalarType {
    private static final Set<String> LIKE_TRUE = Set.of("true", "yes", "y", "on", "ja", "j", "sant", "1");
    private static final Set<String> LIKE_FALSE = Set.of("false", "no", "n", "off", "nej", "falskt", "0");

    @Override
    public @Nullable Object read(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    @Override
    public Diagnostic explain(Diagnostic wrong, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Diagnostic labelled = LIKE_TRUE.contains(word)
                ? wrong.label("meant", "true")
                : LIKE_FALSE.contains(word) ? wrong.label("meant", "false") : wrong.label("truth");
        return labelled.hint("allowed", "true, false");
    }
}
