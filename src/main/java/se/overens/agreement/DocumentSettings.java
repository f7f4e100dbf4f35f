package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a document as a paper (dokument); a later layer overrides an earlier one key by key.
 *
 * @param title the title (rubrik); the template's own if absent
 * @param caseNumber free text, one per authority (diarienummer)
 * @param dated the date in the header and the file's metadata (datum)
 * @param status how far it has come (status)
 * @param version such as "1.0" (version)
 * @param handler who handles the case (handläggare)
 * @param security whether all may read it (offentlighet)
 * @param signing how it is signed (undertecknande)
 * @param sender whose paper it is, in the header (avsändare); the region if absent
 * @param cooperation the line under the letterhead that names those who cooperate (samverkansrad)
 * @param parent the regional agreement that the document stands under (överordnad överenskommelse)
 * @param memoSections the headings of a board memo in their order (rubriker i tjänsteskrivelsen)
 * @param publication what holds when it is published (publicering)
 */
public record DocumentSettings(
        @Nullable String title,
        @Nullable String caseNumber,
        @Nullable LocalDate dated,
        @Nullable Status status,
        @Nullable String version,
        @Nullable Contact handler,
        @Nullable Security security,
        @Nullable Signing signing,
        @Nullable String sender,
        @Nullable String cooperation,
        @Nullable ParentAgreement parent,
        List<MemoSection> memoSections,
        @Nullable Publication publication) {
    public DocumentSettings {
        memoSections = List.copyOf(memoSections);
    }

    /** The same under the regional agreement {@code agreement}. */
    public DocumentSettings withParent(ParentAgreement agreement) {
        return new DocumentSettings(
                title,
                caseNumber,
                dated,
                status,
                version,
                handler,
                security,
                signing,
                sender,
                cooperation,
                agreement,
                memoSections,
                publication);
    }

    /** The same for a paper of a case or a meeting, which has no number, date or cooperation but its own. */
    public DocumentSettings ofMatter(Paper paper) {
        return new DocumentSettings(
                title,
                paper.caseNumber(),
                paper.dated(),
                status,
                version,
                paper.handler(),
                security,
                signing,
                paper.sender() == null ? sender : paper.sender(),
                null,
                parent,
                memoSections,
                publication);
    }

    /** The same as far as the paper does not say otherwise. */
    public DocumentSettings of(Paper paper) {
        return new DocumentSettings(
                title,
                paper.caseNumber() == null ? caseNumber : paper.caseNumber(),
                paper.dated() == null ? dated : paper.dated(),
                status,
                version,
                paper.handler() == null ? handler : paper.handler(),
                security,
                signing,
                paper.sender() == null ? sender : paper.sender(),
                cooperation,
                parent,
                memoSections,
                publication);
    }
}
