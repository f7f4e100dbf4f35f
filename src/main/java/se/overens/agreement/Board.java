package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A board of a municipality or region, an authority of its own (nämnd).
 *
 * @param id what {@code provider} and {@code party} refer to
 * @param name such as "Socialnämnden" (namn)
 * @param caseNumber the case number at this authority (diarienummer)
 * @param contact whom to ask there (kontaktperson)
 * @param replaces the board whose tasks it has taken over (efterträder)
 */
public record Board(
        String id,
        String name,
        @Nullable String caseNumber,
        @Nullable Contact contact,
        @Nullable String replaces) {}
