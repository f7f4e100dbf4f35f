package se.overens.agreement.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.TimeOfDay;

/**
 * An item of a meeting as the agenda prints it (ärende på kallelsen).
 *
 * @param number from 1 (nummer)
 * @param title its title (rubrik)
 * @param caseNumber (diarienummer)
 * @param kind what it is for (slag)
 * @param presenter who presents it (föredragande)
 * @param time when (tid)
 * @param documents its papers (handlingar)
 */
public record AgendaEntry(
        Integer number,
        String title,
        @Nullable String caseNumber,
        ItemKind kind,
        @Nullable String presenter,
        @Nullable TimeOfDay time,
        List<AgendaDocument> documents) {
    public AgendaEntry {
        documents = List.copyOf(documents);
    }
}
