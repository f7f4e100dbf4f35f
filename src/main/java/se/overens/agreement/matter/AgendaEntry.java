package se.overens.agreement.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.TimeOfDay;

/**
 * An item of a meeting as the agenda prints it (ärende på kallelsen).
 *
 * @param number from 1, or from the first paragraph of the meeting (nummer)
 * @param title its title (rubrik)
 * @param caseNumber (diarienummer)
 * @param kind what it is for (slag)
 * @param presenter who presents it (föredragande)
 * @param time when (tid)
 * @param documents its papers (handlingar)
 * @param page on which its first paper begins in the pack, from 1; null without a pack (sida)
 * @param destination the name of that page in the pack, such as {@code item-3}; null without a pack
 */
public record AgendaEntry(
        Integer number,
        String title,
        @Nullable String caseNumber,
        ItemKind kind,
        @Nullable String presenter,
        @Nullable TimeOfDay time,
        List<AgendaDocument> documents,
        @Nullable Integer page,
        @Nullable String destination) {
    public AgendaEntry {
        documents = List.copyOf(documents);
    }

    /** The same with other papers, which are those of a pack. */
    public AgendaEntry with(List<AgendaDocument> papers) {
        return new AgendaEntry(number, title, caseNumber, kind, presenter, time, papers, page, destination);
    }

    /** The same in a pack. */
    public AgendaEntry at(Integer first, String name) {
        return new AgendaEntry(number, title, caseNumber, kind, presenter, time, documents, first, name);
    }
}
