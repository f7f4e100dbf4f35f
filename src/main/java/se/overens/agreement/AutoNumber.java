package se.overens.agreement;

import java.util.regex.Pattern;

/**
 * A number that is written out or counted (nummer).
 *
 * @param number from 1; 0 if it is to be counted
 */
public record AutoNumber(int number) implements TextValue {
    /** The word in YAML that asks to count. */
    public static final String AUTO_WORD = "auto";

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,3}");

    /**
     * Reads "auto" or digits.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static AutoNumber fromText(String text) {
        if (text.equals(AUTO_WORD)) {
            return new AutoNumber(0);
        }
        if (!DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new AutoNumber(Integer.parseInt(text));
    }

    /** True if it is to be counted. */
    public boolean isAuto() {
        return number == 0;
    }

    @Override
    public String text() {
        return isAuto() ? AUTO_WORD : Integer.toString(number);
    }

    @Override
    public String toString() {
        return text();
    }
}
