package se.overens.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which document is asked for.
 *
 * @param document the name of its template, such as {@code letter-of-intent}, or its Swedish name
 * @param municipality the municipality's id, code or name; may be null when the document is not about one, or the
 *     workspace has only one
 * @param centre the centre's id; may be null when the municipality has only one that the template applies to
 * @param matter the id of the case or meeting that the document is about; may be null when there is only one
 * @param draft true for a document whose every page says that it is a draft
 * @param publish true for a copy to publish: without contact data and places to sign
 * @param formats what it is made as; at least one
 */
public record DocumentRequest(
        String document,
        @Nullable String municipality,
        @Nullable String centre,
        @Nullable String matter,
        boolean draft,
        boolean publish,
        List<Format> formats) {
    public DocumentRequest {
        formats = List.copyOf(formats);
    }

    /** A finished document, as PDF, about the only subject of the workspace; or about all, for {@link Pipeline#items}. */
    public DocumentRequest(String document) {
        this(document, null, null);
    }

    /** A finished document, as PDF. */
    public DocumentRequest(String document, @Nullable String municipality, @Nullable String centre) {
        this(document, municipality, centre, null, false, false, List.of(Format.PDF));
    }

    /** A finished document about a case or a meeting, as PDF. */
    public static DocumentRequest ofMatter(String document, @Nullable String matter) {
        return new DocumentRequest(document, null, null, matter, false, false, List.of(Format.PDF));
    }

    /** The same as a draft, or finished. */
    public DocumentRequest asDraft(boolean isDraft) {
        return new DocumentRequest(document, municipality, centre, matter, isDraft, publish, formats);
    }

    /** The same as a copy to publish, or not. */
    public DocumentRequest asPublication(boolean isPublication) {
        return new DocumentRequest(document, municipality, centre, matter, draft, isPublication, formats);
    }

    /** The same in these formats. */
    public DocumentRequest in(List<Format> others) {
        return new DocumentRequest(document, municipality, centre, matter, draft, publish, others);
    }

    /** The same about a municipality. */
    DocumentRequest about(@Nullable String municipalityId, @Nullable String centreId) {
        return new DocumentRequest(document, municipalityId, centreId, null, draft, publish, formats);
    }

    /** The same about a case or a meeting. */
    DocumentRequest aboutMatter(String id) {
        return new DocumentRequest(document, null, null, id, draft, publish, formats);
    }
}
