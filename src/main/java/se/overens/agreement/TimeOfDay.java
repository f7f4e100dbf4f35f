package se.overens.agreement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the day (klockslag).
 *
 * @param minutes since midnight, less than 1,440
 */
public record TimeOfDay(int minutes) implements TextValue {
    private static final Pattern WRITTEN = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final int HOUR = 60;

    /**
     * Reads "09:00" or "9.00".
     *
     * @throws IllegalArgumentException if the text is no time between 0.00 and 23.59
     */
    public static TimeOfDay fromText(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new TimeOfDay(Integer.parseInt(written.group(1)) * HOUR + Integer.parseInt(written.group(2)));
    }

    /** As running text writes it, such as "9.00" and "13.30". */
    @Override
    public String text() {
        return String.format(Locale.ROOT, "%d.%02d", minutes / HOUR, minutes % HOUR);
    }

    @Override
    public String toString() {
        return text();
    }
}
