package se.overens.agreement.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.agreement.OrganisationNumber;

/** Numbers in texts that belong to one person. */
public final class PersonalNumber {
    private static final int DIGITS = 10;

    /** With the day of the month, or that day and 60 in a coordination number (samordningsnummer). */
    private static final Pattern WRITTEN = Pattern.compile("(?<![0-9A-Za-z-])(?:19|20)?"
            + "([0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01]))([-+ ]?)([0-9]{4})"
            + "(?![0-9A-Za-z-])");

    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:\\+46[- ]?(?:\\(0\\))?|0)7[02369](?:[- \\u00A0]?[0-9]){7}(?![0-9])");

    private PersonalNumber() {}

    /** True if the text has a personal identity number (personnummer) whose check digit is right. */
    public static boolean isIn(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1) + "-" + matcher.group(3);
            boolean likePhone = matcher.group(2).isEmpty()
                    && MOBILE.matcher(matcher.group()).matches();
            if (!likePhone && OrganisationNumber.checkDigit(number) == number.charAt(DIGITS)) {
                return true;
            }
        }
        return false;
    }

    /** True if the text has a mobile number, which may be somebody's own. */
    static boolean isMobileIn(String text) {
        return MOBILE.matcher(text).find();
    }

    /** True if the text has digits enough for a personal or a mobile number. */
    static boolean mayBeIn(String text) {
        if (text.length() < DIGITS) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            char letter = text.charAt(i);
            digits += letter >= '0' && letter <= '9' ? 1 : 0;
        }
        return digits >= DIGITS;
    }
}
