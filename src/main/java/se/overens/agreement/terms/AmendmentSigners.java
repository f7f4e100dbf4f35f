package se.overens.agreement.terms;

/** Who signs an amendment (undertecknare av ändringar). */
public enum AmendmentSigners {
    /** Alla parter. */
    ALL,
    /** Styrgruppen. */
    STEERING_GROUP
}
