package se.overens.agreement.terms;

/** What decides a dispute at last (slag av forum). */
public enum ForumKind {
    /** Allmän domstol. */
    COURT,
    /** Skiljeförfarande. */
    ARBITRATION
}
