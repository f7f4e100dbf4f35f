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
 */
public record NumberedDocument(
        Integer number,
        String title,
        @Nullable LocalDate date,
        @Nullable Withheld secret) {}
