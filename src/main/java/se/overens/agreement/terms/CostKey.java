package se.overens.agreement.terms;

/** What the shares of a cost follow (fördelningsnyckel). */
public enum CostKey {
    /** Fasta andelar. */
    FIXED,
    /** Antal anställda. */
    HEADCOUNT,
    /** Yta. */
    AREA,
    /** Antal besök. */
    VISITS
}
