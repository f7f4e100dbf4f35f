package se.overens.agreement.matter;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.ValuePath;

/**
 * Where a paper of a meeting comes from.
 *
 * @param at its path in the file of the meeting or of the case
 * @param generate the DOCUMENT that it is made with
 * @param caseId the id of the case that the generated document is about
 * @param municipality the id of the municipality that the generated document is about
 * @param centre the id of the centre that the generated document is about
 * @param file the path of a PDF file from the workspace
 * @param sha256 what the file's content was when it was reviewed
 */
public record PaperSource(
        ValuePath at,
        @Nullable String generate,
        @Nullable String caseId,
        @Nullable String municipality,
        @Nullable String centre,
        @Nullable String file,
        @Nullable String sha256) {
    /** A paper of a case: about that case, its municipality and its centre, unless it names others. */
    static PaperSource of(CaseDocument document, Case matter, ValuePath at) {
        String named = document.municipality();
        boolean elsewhere = named != null && !named.equals(matter.municipality());
        String centre = document.centre() == null && !elsewhere ? matter.centre() : document.centre();
        return new PaperSource(
                at,
                document.generate(),
                document.caseId() == null ? matter.id() : document.caseId(),
                named == null ? matter.municipality() : named,
                centre,
                document.file(),
                document.sha256());
    }

    /** A paper of an item: about the item's case, unless it names a municipality or a centre. */
    static PaperSource of(MeetingDocument document, @Nullable Case matter, Meeting meeting, ValuePath at) {
        boolean own = document.municipality() != null || document.centre() != null;
        String around = matter == null ? meeting.municipality() : matter.municipality();
        return new PaperSource(
                at,
                document.generate(),
                matter == null ? null : matter.id(),
                document.municipality() == null ? around : document.municipality(),
                own || matter == null ? document.centre() : matter.centre(),
                document.file(),
                document.sha256());
    }
}
