package se.overens.agreement.terms;

/** How often something moves on to the next party (växling). */
public enum Rotation {
    /** Varje år. */
    YEARLY,
    /** Vartannat år. */
    EVERY_OTHER_YEAR
}
