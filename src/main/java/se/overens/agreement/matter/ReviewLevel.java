package se.overens.agreement.matter;

/** How thorough a review is (nivå på prövningen). */
public enum ReviewLevel {
    /** Enkel. */
    SIMPLE,
    /** Vanlig. */
    NORMAL,
    /** Fördjupad. */
    THOROUGH
}
