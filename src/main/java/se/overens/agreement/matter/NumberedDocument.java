package se.overens.agreement.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case with its number (bilaga).
 *
 * @param number from 1 (nummer)
 * @param title its title (rubrik)
 * @param date its date (datum)
 * @param secret why the public does not get it (sekretess)
 * @param label what it is called in the pack of a meeting, such as "Bilaga 5.2" (beteckning); none outside of packs
 */
public record NumberedDocument(
        Integer number,
        String title,
        @Nullable LocalDate date,
        @Nullable Withheld secret,
        @Nullable String label) {
    /** The same in the pack of a meeting. */
    public NumberedDocument labelled(@Nullable String name) {
        return new NumberedDocument(number, title, date, secret, name);
    }
}
