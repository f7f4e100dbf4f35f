package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A board of a municipality or region (nämnd).
 *
 * @param id what {@code provider} and {@code party} refer to
 * @param name such as "Socialnämnden" (namn)
 * @param caseNumber the case number at this authority (diarienummer)
 */
public record Board(String id, String name, @Nullable String caseNumber) {}
