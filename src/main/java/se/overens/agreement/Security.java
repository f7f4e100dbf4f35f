package se.overens.agreement;

/** Whether a paper may be read by all (offentlighet). */
public enum Security {
    /** Öppen. */
    PUBLIC,
    /** Innehåller sekretess. */
    SECRET
}
