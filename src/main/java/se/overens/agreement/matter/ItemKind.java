package se.overens.agreement.matter;

/** What an item is for (slag av ärende). */
public enum ItemKind {
    /** Beslut. */
    DECISION,
    /** Information. */
    INFORMATION
}
