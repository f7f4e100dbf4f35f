package se.overens.agreement;

/** How far the functions of a centre share premises (samlokalisering). */
public enum Colocation {
    /** Helt samlokaliserad. */
    FULL,
    /** Delvis samlokaliserad. */
    PARTIAL,
    /** Inte samlokaliserad. */
    NONE
}
