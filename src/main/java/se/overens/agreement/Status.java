package se.overens.agreement;

/** How far a paper has come (status). */
public enum Status {
    /** Utkast. */
    DRAFT,
    /** Remissversion. */
    CONSULTATION,
    /** Förslag. */
    PROPOSAL,
    /** Beslutad. */
    ADOPTED,
    /** Undertecknad. */
    SIGNED
}
