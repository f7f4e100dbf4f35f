package se.overens.document;

/** The face of a piece of running text. */
public enum Style {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC
}
