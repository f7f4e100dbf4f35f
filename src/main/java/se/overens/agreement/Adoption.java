package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision to adopt or back an agreement (beslut om antagande).
 *
 * @param party the party that decided: {@code region} or the id of a municipality (part)
 * @param body the body (organ)
 * @param date when (datum)
 * @param paragraph such as "§ 133" (paragraf)
 * @param caseNumber (diarienummer)
 */
public record Adoption(
        @Nullable String party,
        String body,
        @Nullable LocalDate date,
        @Nullable String paragraph,
        @Nullable String caseNumber) {}
