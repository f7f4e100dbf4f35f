package se.overens.agreement;

/** The kind of a legal person that is a party (slag av part). */
public enum PartyKind {
    REGION,
    MUNICIPALITY,
    /** Företag. */
    COMPANY,
    /** Förening. */
    ASSOCIATION,
    /** Kommunalförbund. */
    MUNICIPAL_ASSOCIATION
}
