package se.overens.agreement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money in hundredths of the currency, without the currency (belopp).
 *
 * @param hundredths in Swedish money öre
 */
public record Money(long hundredths) implements TextValue {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,3}(?:[ \\u00A0\\u202F][0-9]{3})+|[0-9]{1,12})(?:[.,]([0-9]{1,2}))?");
    private static final char NBSP = '\u00A0';
    private static final int HUNDRED = 100;
    private static final int GROUP = 3;

    /**
     * Reads "480000", "480 000" or "480000,50".
     *
     * @throws IllegalArgumentException if the text is no amount with at most two decimals
     */
    public static Money fromText(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        String decimals = written.group(2) == null ? "" : written.group(2);
        long whole = Long.parseLong(written.group(1).replaceAll("[^0-9]", ""));
        return new Money(whole * HUNDRED + Integer.parseInt((decimals + "00").substring(0, 2)));
    }

    /** The share of this amount, rounded to the nearest hundredth, halves up. */
    public Money share(Percentage share) {
        long whole = Percentage.WHOLE.basisPoints();
        return new Money((hundredths * share.basisPoints() + whole / 2) / whole);
    }

    /** This amount and another. */
    public Money plus(Money more) {
        return new Money(hundredths + more.hundredths);
    }

    /** Digits in groups of three with no-break spaces, and decimals after a comma if there are any: "480 000". */
    @Override
    public String text() {
        StringBuilder digits = new StringBuilder(Long.toString(hundredths / HUNDRED));
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            digits.insert(i, NBSP);
        }
        long rest = hundredths % HUNDRED;
        return rest == 0 ? digits.toString() : digits + "," + String.format(Locale.ROOT, "%02d", rest);
    }

    @Override
    public String toString() {
        return text();
    }
}
