package se.overens.agreement.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Person;

/**
 * What was decided (beslut).
 *
 * @param date the day of the meeting (sammanträdesdatum)
 * @param paragraph such as "§ 133" (paragraf)
 * @param body who decided (organ)
 * @param text what was decided; the proposals if empty (beslut)
 * @param adjustedBy who has checked the minutes (justerat av)
 * @param adjustedOn when (justerat den)
 * @param certifiedBy who certifies the extract (utdraget bestyrks av)
 * @param stamped true if the authority's electronic stamp certifies the extract, and nobody signs it (e-stämpel)
 */
public record CaseDecision(
        @Nullable LocalDate date,
        @Nullable String paragraph,
        @Nullable String body,
        List<String> text,
        List<String> adjustedBy,
        @Nullable LocalDate adjustedOn,
        @Nullable Person certifiedBy,
        @Nullable Boolean stamped) {
    public CaseDecision {
        text = List.copyOf(text);
        adjustedBy = List.copyOf(adjustedBy);
    }
}
