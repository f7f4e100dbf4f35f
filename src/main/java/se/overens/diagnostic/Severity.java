package se.overens.diagnostic;

/** The weight of a finding. */
public enum Severity {
    /** The document cannot be made, or would be wrong. */
    ERROR,
    /** The document is made; somebody should look. {@code --strict} turns warnings into errors. */
    WARNING
}
