package se.overens.agreement;

/** How a document is signed (undertecknande); ink and digital are never mixed in one document. */
public enum Signing {
    /** Lines to sign on, and no fields. */
    INK,
    /** Signature fields in the PDF, and no lines. */
    FIELDS,
    /** A clean page at the end for an e-signing service to stamp. */
    SERVICE
}
