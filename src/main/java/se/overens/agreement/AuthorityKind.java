package se.overens.agreement;

/** What gives the right to sign (grund för behörigheten). */
public enum AuthorityKind {
    /** Beslut. */
    DECISION,
    /** Delegationsordning. */
    DELEGATION,
    /** Bolagsverkets register. */
    REGISTER,
    /** Reglemente. */
    RULES
}
