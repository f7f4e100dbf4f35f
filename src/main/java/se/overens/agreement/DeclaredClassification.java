package se.overens.agreement;

/** What a file says that a centre is (klassificering). */
public enum DeclaredClassification {
    /** What follows from the definition. */
    AUTO,
    /** Familjecentral. */
    FAMILY_CENTRE,
    /** Familjecentralsliknande verksamhet. */
    FAMILY_CENTRE_LIKE
}
