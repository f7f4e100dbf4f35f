package se.overens.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Which document is asked for.
 *
 * @param document the name of its template, such as {@code letter-of-intent}, or its Swedish name
 * @param municipality the municipality's id, code or name
 * @param centre the centre's id; may be null when the municipality has only one that the template applies to
 */
public record DocumentRequest(
        String document, String municipality, @Nullable String centre) {}
