package se.overens.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Which document is asked for.
 *
 * @param document the name of its template, such as {@code letter-of-intent}, or its Swedish name
 * @param municipality the municipality's id, code or name; may be null when the document is about the region, or the
 *     workspace has only one
 * @param centre the centre's id; may be null when the municipality has only one that the template applies to
 * @param draft true for a document whose every page says that it is a draft
 */
public record DocumentRequest(
        String document,
        @Nullable String municipality,
        @Nullable String centre,
        boolean draft) {
    /** A finished document. */
    public DocumentRequest(String document, @Nullable String municipality, @Nullable String centre) {
        this(document, municipality, centre, false);
    }
}
