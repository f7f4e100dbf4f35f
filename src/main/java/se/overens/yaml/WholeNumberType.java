package se.overens.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/** Whole numbers in decimal digits; a leading zero changes nothing. */
record WholeNumberType() implements ScalarType {
    private static final int YEAR = 2026;
    private static final int COUNT = 12;
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public @Nullable Object read(String text) {
        return DIGITS.matcher(text).matches() ? (Object) Integer.parseInt(text) : null;
    }

    @Override
    public Diagnostic explain(Diagnostic wrong, String text) {
        String key = wrong.sentence().arguments().get(1);
        boolean year = key.equals("year") || key.equals("priceYear");
        return wrong.label("wholeNumber").hint("digits", year ? YEAR : COUNT);
    }
}
