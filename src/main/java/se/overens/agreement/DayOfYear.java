package se.overens.agreement;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of every year (dag på året).
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record DayOfYear(int month, int day) implements TextValue {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{2})-([0-9]{2})");

    /**
     * Reads "10-01", month first as in a date.
     *
     * @throws IllegalArgumentException if there is no such day
     */
    public static DayOfYear fromText(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            return new DayOfYear(day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Such as "1 oktober", held together by a no-break space. */
    @Override
    public String text() {
        return SwedishDates.dayAndMonth(day, month);
    }

    @Override
    public String toString() {
        return text();
    }
}
