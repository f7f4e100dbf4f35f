package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A party beside the region and the municipality, such as a private clinic (part).
 *
 * @param id what {@code provider} and {@code party} refer to
 * @param kind the kind of legal person (slag)
 * @param code the code of Statistics Sweden, if it is another municipality or region (kommunkod, länskod)
 * @param name the full name (namn); from the registry if there is a {@code code}
 * @param orgNo {@code NNNNNN-NNNN} (organisationsnummer); from the registry if there is a {@code code}
 * @param role what it is in the agreement (roll); a provider unless stated
 * @param body the board or body that decides for it (organ)
 * @param abbreviation what the papers call it after the first time (nedan kallad)
 * @param address where it is (adress)
 * @param contact whom to ask there (kontaktperson)
 * @param caseNumber the case number there (diarienummer)
 * @param contractedBy the party that has commissioned it, usually {@code region} (uppdragsgivare)
 * @param careChoice true if it is commissioned under the act on systems of choice (valfrihetssystem)
 * @param legalPerson the party that it is one legal person with (samma juridiska person)
 * @param replaces the party whose tasks it has taken over (efterträder)
 */
public record Party(
        String id,
        PartyKind kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String orgNo,
        @Nullable PartyRole role,
        @Nullable String body,
        @Nullable String abbreviation,
        @Nullable Address address,
        @Nullable Contact contact,
        @Nullable String caseNumber,
        @Nullable String contractedBy,
        @Nullable Boolean careChoice,
        @Nullable String legalPerson,
        @Nullable String replaces) {
    /** The reference to the region itself, which no list of parties holds. */
    public static final String REGION = "region";

    /** The reference to the municipality itself, which no list of parties holds. */
    public static final String MUNICIPALITY = "municipality";

    /** The same with this name and organisation number. */
    public Party identified(@Nullable String fullName, @Nullable String number) {
        return new Party(
                id,
                kind,
                code,
                fullName,
                number,
                role,
                body,
                abbreviation,
                address,
                contact,
                caseNumber,
                contractedBy,
                careChoice,
                legalPerson,
                replaces);
    }
}
