package se.overens.agreement.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.ValuePath;

/**
 * An item of a meeting as the agenda prints it, and where it and its papers come from.
 *
 * @param entry the item
 * @param at its path in the meeting's file
 * @param caseId the id of the case that it is about
 * @param sources one for each of its papers, in their order
 */
public record PlacedEntry(
        AgendaEntry entry, ValuePath at, @Nullable String caseId, List<PaperSource> sources) {
    public PlacedEntry {
        sources = List.copyOf(sources);
    }
}
