package se.overens.agreement;

/** How grave it is to break a rule (allvarlighetsgrad). */
public enum RuleSeverity {
    /** Fel. */
    ERROR,
    /** Varning. */
    WARNING,
    /** Kontrolleras inte. */
    OFF
}
