package se.overens.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/** Dates as ISO 8601 writes them, {@code 2026-03-02}. */
record DateType() implements ScalarType {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./ ]?([0-9]{1,2})[-./ ]?([0-9]{1,2})");
    /** Swedish order; the month is a number or a name. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:den )?([0-9]{1,2})[./ -]+([0-9]{1,2}|\\p{L}{3,9})\\.?[./ -]+([0-9]{4})");
    /** A Swedish or English name of a month begins with one of these. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar"),
            List.of("apr"),
            List.of("maj", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    @Override
    public @Nullable Object read(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    @Override
    public Diagnostic explain(Diagnostic wrong, String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return impossible(wrong, iso);
        }
        LocalDate meant = meant(text.strip().toLowerCase(Locale.ROOT));
        return (meant == null ? wrong.label("date") : wrong.label("meant", meant)).hint("iso");
    }

    private static Diagnostic impossible(Diagnostic wrong, Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        int month = Integer.parseInt(iso.group(2));
        if (month < 1 || month > 12) {
            return wrong.label("month", iso.group(2)).hint("iso");
        }
        String yearAndMonth = iso.group(1) + "-" + iso.group(2);
        return wrong.label("day", yearAndMonth, YearMonth.of(year, month).lengthOfMonth())
                .hint("iso");
    }

    private static @Nullable LocalDate meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : null;
    }

    private static String month(String text) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(text::startsWith)) {
                return Integer.toString(i + 1);
            }
        }
        return Character.isDigit(text.charAt(0)) ? text : "0";
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
