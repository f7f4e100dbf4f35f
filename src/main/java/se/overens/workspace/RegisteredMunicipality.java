package se.overens.workspace;

/**
 * What the registry knows of a municipality.
 *
 * @param code the municipality code, four digits, of which the first two are its county's (kommunkod)
 * @param id the slug of the short name; the two that share one have their code after it
 * @param shortName such as "Laxå" (kortnamn)
 * @param name what it calls itself, such as "Borås Stad" (namn)
 * @param legalName the form used in law and registers, such as "Borås kommun" (juridiskt namn)
 * @param orgNo {@code NNNNNN-NNNN} (organisationsnummer)
 */
public record RegisteredMunicipality(
        String code, String id, String shortName, String name, String legalName, String orgNo) {
    boolean isCalled(String text) {
        return shortName.equalsIgnoreCase(text) || name.equalsIgnoreCase(text) || legalName.equalsIgnoreCase(text);
    }
}
