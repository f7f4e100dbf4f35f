package se.overens.agreement.terms;

/** In what form something is agreed or said (form). */
public enum WrittenForm {
    /** Skriftligt. */
    WRITTEN,
    /** Skriftligt och undertecknat. */
    WRITTEN_AND_SIGNED
}
