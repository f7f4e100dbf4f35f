package se.overens.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A subject of a document that is made for all of them.
 *
 * @param subject its id: a municipality's, a municipality's and a centre's with a slash between, a case's, or
 *     {@code region}
 * @param request its document, or null when the document does not apply to it
 */
public record BatchItem(String subject, @Nullable DocumentRequest request) {}
