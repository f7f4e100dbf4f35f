package se.overens.agreement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a Swedish legal person (organisationsnummer): ten digits, {@code NNNNNN-NNNN}.
 *
 * <p>The third digit is at least 2, which tells it from a personal identity number, and the tenth makes the Luhn sum of
 * all ten a multiple of ten.
 */
public final class OrganisationNumber {
    /** Registers also write it with the century 16 in front, and without the hyphen. */
    private static final Pattern ACCEPTED = Pattern.compile("(?:16)?([0-9]{6})[-\\u2010\\u2011\\u2013]?([0-9]{4})");

    private static final Pattern NORMAL = Pattern.compile("[0-9]{6}-[0-9]{4}");

    private OrganisationNumber() {}

    /** The number as {@code NNNNNN-NNNN}, or the text unchanged when it has neither ten digits nor twelve from 16. */
    public static String normalise(String text) {
        Matcher matcher = ACCEPTED.matcher(text.replaceAll("[ \\u00A0]", ""));
        return matcher.matches() ? matcher.group(1) + "-" + matcher.group(2) : text;
    }

    /** True if the text is a normal number whose third digit and check digit are right. */
    public static boolean isValid(String text) {
        return isFormed(text) && isLegalPerson(text) && text.charAt(10) == checkDigit(text);
    }

    /** True if the text has ten digits and a hyphen where it belongs. */
    public static boolean isFormed(String text) {
        return NORMAL.matcher(text).matches();
    }

    /** True if the third digit tells that it is no personal identity number. */
    public static boolean isLegalPerson(String formed) {
        return formed.charAt(2) >= '2';
    }

    /** The tenth digit that the first nine demand. */
    public static char checkDigit(String formed) {
        String nine = formed.substring(0, 6) + formed.substring(7, 10);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int doubled = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
