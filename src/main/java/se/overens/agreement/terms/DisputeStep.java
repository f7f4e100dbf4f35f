package se.overens.agreement.terms;

/** What is tried to settle a dispute (steg i en tvist). */
public enum DisputeStep {
    /** Förhandling. */
    NEGOTIATION,
    /** Styrgruppen. */
    STEERING_GROUP,
    /** Huvudmännen. */
    PRINCIPALS
}
