package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;

/** Dates as Swedish running text writes them. The words are our own, never the machine's locale data. */
public final class SwedishDates {
    private static final char NBSP = '\u00A0';
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final List<String> WEEKDAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

    private SwedishDates() {}

    /** The name of a date's weekday, such as "tisdag". */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** The name of a month, 1 to 12. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Such as "2 mars", held together by a no-break space. */
    public static String dayAndMonth(int day, int month) {
        return Integer.toString(day) + NBSP + month(month);
    }

    /** Such as "2 mars 2026", held together by no-break spaces. */
    public static String longDate(LocalDate date) {
        return dayAndMonth(date.getDayOfMonth(), date.getMonthValue()) + NBSP + date.getYear();
    }
}
