package se.overens.agreement;

/** How the regional agreement is adopted (form för antagande). */
public enum AdoptionForm {
    /** Genom underskrift. */
    SIGNATURES,
    /** Genom beslut i varje parts protokoll. */
    DECISIONS
}
