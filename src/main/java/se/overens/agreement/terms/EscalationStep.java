package se.overens.agreement.terms;

/** Who takes over an open question (eskaleringssteg). */
public enum EscalationStep {
    /** Ledningsgruppen. */
    MANAGEMENT_GROUP,
    /** Styrgruppen. */
    STEERING_GROUP,
    /** Huvudmännen. */
    PRINCIPALS
}
