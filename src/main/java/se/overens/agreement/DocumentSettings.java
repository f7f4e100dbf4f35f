package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a document as a paper (dokument); a municipality's settings override the region's key by key.
 *
 * @param caseNumber free text, one per authority (diarienummer)
 * @param dated the date in the header and the file's metadata (datum)
 * @param signing how it is signed (undertecknande)
 * @param sender whose paper it is, in the header (avsändare); the region if absent
 * @param cooperation the line under the letterhead that names those who cooperate (samverkansrad)
 * @param parent the regional agreement that the document stands under (överordnad överenskommelse)
 */
public record DocumentSettings(
        @Nullable String caseNumber,
        @Nullable LocalDate dated,
        @Nullable Signing signing,
        @Nullable String sender,
        @Nullable String cooperation,
        @Nullable ParentAgreement parent) {}
