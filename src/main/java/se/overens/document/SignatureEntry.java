package se.overens.document;

import org.jspecify.annotations.Nullable;

/**
 * A row of a signatory's cell: a label, and what stands with it.
 *
 * @param kind what stands with the label
 * @param label such as "Namnförtydligande"
 * @param value the text of an entry of kind {@code TEXT}, else null
 */
public record SignatureEntry(
        Kind kind, Leaf label, @Nullable Leaf value) {
    /** What stands with the label. */
    public enum Kind {
        /** A printed value. */
        TEXT,
        /** A rule to write on by hand. */
        RULE,
        /** A signature field. */
        FIELD
    }
}
