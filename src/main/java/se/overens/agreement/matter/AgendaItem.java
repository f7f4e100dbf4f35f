package se.overens.agreement.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.TimeOfDay;

/**
 * An item of a meeting (ärende på dagordningen).
 *
 * @param no its number (nummer); counted if absent or {@code auto}
 * @param caseId the id of the case that it is about (ärende)
 * @param title its title (rubrik); the case's if absent
 * @param caseNumber (diarienummer); the case's if absent
 * @param kind what it is for (slag); a decision if absent
 * @param presenter who presents it (föredragande)
 * @param time when (tid)
 * @param enabled false if it is left out (med)
 * @param documents papers beside the case's (handlingar)
 */
public record AgendaItem(
        @Nullable AutoNumber no,
        @Nullable String caseId,
        @Nullable String title,
        @Nullable String caseNumber,
        @Nullable ItemKind kind,
        @Nullable String presenter,
        @Nullable TimeOfDay time,
        @Nullable Boolean enabled,
        List<MeetingDocument> documents) {
    public AgendaItem {
        documents = List.copyOf(documents);
    }
}
