package se.overens.agreement.terms;

/** Who must be there for a decision (beslutsförhet). */
public enum Quorum {
    /** Alla huvudmän. */
    ALL_PRINCIPALS,
    /** Mer än hälften. */
    MAJORITY
}
