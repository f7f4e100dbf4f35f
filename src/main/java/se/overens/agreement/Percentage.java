package se.overens.agreement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole in hundredths of a per cent, so that shares add up exactly (andel).
 *
 * @param basisPoints 10,000 to the whole
 */
public record Percentage(int basisPoints) implements TextValue {
    /** The whole. */
    public static final Percentage WHOLE = new Percentage(10_000);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\\s?%?");
    private static final int HUNDREDTHS = 100;

    /**
     * Reads "60", "33,33" or "33.33 %".
     *
     * @throws IllegalArgumentException if the text is no percentage with at most two decimals
     */
    public static Percentage fromText(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        String decimals = written.group(2) == null ? "" : written.group(2);
        return new Percentage(
                Integer.parseInt(written.group(1)) * HUNDREDTHS + Integer.parseInt((decimals + "00").substring(0, 2)));
    }

    /** Digits with a decimal comma where needed, such as "33,33"; the unit is the sentence's own. */
    @Override
    public String text() {
        int rest = basisPoints % HUNDREDTHS;
        String whole = Integer.toString(basisPoints / HUNDREDTHS);
        if (rest == 0) {
            return whole;
        }
        return whole + "," + (rest % 10 == 0 ? Integer.toString(rest / 10) : String.format(Locale.ROOT, "%02d", rest));
    }

    @Override
    public String toString() {
        return text();
    }
}
