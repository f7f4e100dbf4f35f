package se.overens.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/** Numbers with or without decimals, after a full stop or a comma. */
record DecimalType() implements ScalarType {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.,][0-9]{1,9})?");

    @Override
    public @Nullable Object read(String text) {
        return NUMBER.matcher(text).matches() ? (Object) Double.parseDouble(text.replace(',', '.')) : null;
    }

    @Override
    public Diagnostic explain(Diagnostic wrong, String text) {
        return wrong.label("decimal").hint("points");
    }
}
