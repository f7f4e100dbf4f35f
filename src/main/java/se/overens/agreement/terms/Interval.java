package se.overens.agreement.terms;

/** How often something is done (intervall). */
public enum Interval {
    /** Varje månad. */
    MONTHLY,
    /** Varje kvartal. */
    QUARTERLY,
    /** Varje halvår. */
    HALF_YEARLY,
    /** Varje år. */
    YEARLY
}
