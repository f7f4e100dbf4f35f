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
 * @param page on which it begins in the pack, from 1; null without a pack (sida)
 * @param destination the name of its first page in the pack, such as {@code item-3-paper-2}; null without a pack
 */
public record AgendaDocument(
        @Nullable String label,
        @Nullable String role,
        String title,
        @Nullable LocalDate date,
        @Nullable Withheld withheld,
        @Nullable Integer page,
        @Nullable String destination) {
    /** A paper that is in no pack. */
    public AgendaDocument(
            @Nullable String label,
            @Nullable String role,
            String title,
            @Nullable LocalDate date,
            @Nullable Withheld withheld) {
        this(label, role, title, date, withheld, null, null);
    }

    /** The same in a pack. */
    public AgendaDocument at(Integer first, String name) {
        return new AgendaDocument(label, role, title, date, withheld, first, name);
    }
}
