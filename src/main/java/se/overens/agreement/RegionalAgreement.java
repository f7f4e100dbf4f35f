package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.words.Noun;

/**
 * The agreement between the region and all its municipalities (regional överenskommelse).
 *
 * @param noun what it is called in running text, "överenskommelse" if absent (benämning)
 * @param title its title (rubrik)
 * @param subtitle its subtitle (underrubrik)
 * @param caseNumber the region's case number (diarienummer)
 * @param dated its date (datum)
 * @param authors who has written it (författad av)
 * @param adoptedBy who has adopted or backed it, and when (beslutad av)
 * @param validFrom from when it holds (giltig från och med)
 * @param validTo until when it holds; until further notice if absent (giltig till och med)
 * @param replaces what it replaces (ersätter)
 * @param history how it came about (historik)
 * @param adoption how it is adopted (antagande)
 * @param adoptions the decision of each party, where it is adopted by decisions (beslut)
 * @param parentDocuments the agreements and strategies that it stands under (överordnade dokument)
 * @param workingGroup the group that develops and follows up the work (arbetsgrupp)
 * @param support roles that support the centres (stöd)
 * @param goal what the county aims for, as the end of the sentence "Målet är …" (mål för länet)
 * @param goals the working goals of the centres (mål för verksamheten)
 * @param signatories who signs, where it is adopted by signatures: {@code party} is {@code region} or the id of a
 *     municipality (undertecknare)
 * @param attachments its bilagor (bilagor)
 */
public record RegionalAgreement(
        @Nullable Noun noun,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String caseNumber,
        @Nullable LocalDate dated,
        List<String> authors,
        List<Adoption> adoptedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replaces,
        List<HistoryEntry> history,
        @Nullable AdoptionForm adoption,
        List<Adoption> adoptions,
        List<ParentDocument> parentDocuments,
        @Nullable WorkingGroup workingGroup,
        List<String> support,
        @Nullable String goal,
        List<String> goals,
        List<Signatory> signatories,
        List<Attachment> attachments) {
    public RegionalAgreement {
        authors = List.copyOf(authors);
        adoptedBy = List.copyOf(adoptedBy);
        history = List.copyOf(history);
        adoptions = List.copyOf(adoptions);
        parentDocuments = List.copyOf(parentDocuments);
        support = List.copyOf(support);
        goals = List.copyOf(goals);
        signatories = List.copyOf(signatories);
        attachments = List.copyOf(attachments);
    }
}
