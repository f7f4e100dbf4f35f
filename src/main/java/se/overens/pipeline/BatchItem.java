package se.overens.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A subject of a document that is made for all of them.
 *
 * @param subject its id: a municipality's, a municipality's and a centre's with a slash between, a case's, or
 *     {@code region}
 * @param name what people call it, such as "Askersund, Solrosen"
 * @param fileName of its document as PDF, or null when the document does not apply to it
 * @param request its document, or null when the document does not apply to it
 */
public record BatchItem(
        String subject,
        String name,
        @Nullable String fileName,
        @Nullable DocumentRequest request) {
    /** A subject that is called by its id, whose document has the name that it gets when it is made. */
    public BatchItem(String subject, @Nullable DocumentRequest request) {
        this(subject, subject, null, request);
    }
}
