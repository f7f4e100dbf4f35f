package se.overens.agreement.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.Derived;
import se.overens.agreement.TimeOfDay;
import se.overens.diagnostic.ValuePath;

/**
 * A meeting of a board (sammanträde).
 *
 * @param id from the file's name
 * @param municipality the id of the municipality whose board meets (kommun); none if it is the region's
 * @param region true if it is the region's board (regionens organ)
 * @param body who meets (organ)
 * @param date (datum)
 * @param start when it begins (tid)
 * @param end when it is to end (sluttid)
 * @param place where (plats)
 * @param remote how to take part from elsewhere (distansdeltagande)
 * @param open true if the public may come (offentligt)
 * @param chair (ordförande)
 * @param secretary (sekreterare)
 * @param absence how to report absence (anmälan om frånvaro)
 * @param dated the date of the agenda (kallelsens datum)
 * @param items in their order (ärenden)
 * @param distribution who gets the agenda (sändlista)
 * @param firstParagraph the number of the first item, if the body numbers its items as paragraphs, on through the year (första
 *     paragrafen); 1 if {@code auto}
 * @param attachmentPattern how bilagor are numbered, such as <code>Bilaga {item}.{n}</code> (mönster för bilagor)
 */
public record Meeting(
        @Derived @Nullable String id,
        @Nullable String municipality,
        @Nullable Boolean region,
        String body,
        LocalDate date,
        @Nullable TimeOfDay start,
        @Nullable TimeOfDay end,
        @Nullable String place,
        @Nullable String remote,
        @Nullable Boolean open,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable String absence,
        @Nullable LocalDate dated,
        List<AgendaItem> items,
        List<String> distribution,
        @Nullable AutoNumber firstParagraph,
        @Nullable String attachmentPattern) {
    public Meeting {
        items = List.copyOf(items);
        distribution = List.copyOf(distribution);
    }

    /** The path under which diagnostics speak of this meeting, such as {@code meetings.2026-12-08-ks-askersund}. */
    public ValuePath path() {
        return ValuePath.ROOT.key("meetings").key(id == null ? "" : id);
    }

    /** The number of the first item. */
    public int firstNumber() {
        return firstParagraph == null || firstParagraph.isAuto() ? 1 : firstParagraph.number();
    }

    /** True if an item is not left out. */
    public boolean hasItems() {
        return items.stream().anyMatch(item -> !Boolean.FALSE.equals(item.enabled()));
    }

    /** The same with the id {@code name}. */
    public Meeting withId(String name) {
        return new Meeting(
                name,
                municipality,
                region,
                body,
                date,
                start,
                end,
                place,
                remote,
                open,
                chair,
                secretary,
                absence,
                dated,
                items,
                distribution,
                firstParagraph,
                attachmentPattern);
    }
}
