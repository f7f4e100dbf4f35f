package se.overens.document;

/** How a signature block is drawn. */
public enum SigningMode {
    /** Rules to sign on. */
    INK,
    /** Form fields for digital signatures. */
    FIELDS,
    /** Names only, on a page of their own, for an e-signing service to stamp. */
    SERVICE,
    /** Names only, in a copy to publish. */
    PUBLISHED
}
