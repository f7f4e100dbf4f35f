package se.overens.agreement;

/** A day of the week (veckodag). */
public enum Weekday {
    /** Måndag. */
    MON,
    /** Tisdag. */
    TUE,
    /** Onsdag. */
    WED,
    /** Torsdag. */
    THU,
    /** Fredag. */
    FRI,
    /** Lördag. */
    SAT,
    /** Söndag. */
    SUN
}
