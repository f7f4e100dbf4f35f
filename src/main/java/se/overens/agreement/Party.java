package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * An operator beside the region and the municipality (part, utförare).
 *
 * @param id what {@code provider} and {@code party} refer to
 * @param kind the kind of legal person (slag)
 * @param name the full name (namn)
 * @param orgNo {@code NNNNNN-NNNN} (organisationsnummer)
 * @param abbreviation what the papers call it after the first time (nedan kallad)
 * @param contractedBy the party that has commissioned it, usually {@code region} (uppdragsgivare)
 */
public record Party(
        String id,
        PartyKind kind,
        String name,
        @Nullable String orgNo,
        @Nullable String abbreviation,
        @Nullable String contractedBy) {
    /** The reference to the region itself, which no list of parties holds. */
    public static final String REGION = "region";

    /** The reference to the municipality itself, which no list of parties holds. */
    public static final String MUNICIPALITY = "municipality";
}
