package se.overens.agreement.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an item as the agenda prints it (handling på kallelsen).
 *
 * @param label such as "Bilaga 5.2"; none for the memo, which the others are numbered after (beteckning)
 * @param role such as "Tjänsteskrivelse" (roll)
 * @param title its title (rubrik)
 * @param date its date (datum)
 * @param withheld why the public does not get it (sekretess)
 */
public record AgendaDocument(
        @Nullable String label,
        @Nullable String role,
        String title,
        @Nullable LocalDate date,
        @Nullable Withheld withheld) {}
