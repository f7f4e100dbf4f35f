package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Adoption;
import se.overens.agreement.Attachment;

/**
 * What a local agreement says of its centre (avtalsvillkor).
 *
 * @param targetGroup for whom the centre is (målgrupp)
 * @param governance who leads the cooperation (organisation och ledning)
 * @param coordinator who coordinates the daily work (samordnare)
 * @param economy who pays what (ekonomi)
 * @param confidentiality secrecy and data protection (sekretess och dataskydd)
 * @param duty duties to report (anmälningsskyldighet, avvikelser)
 * @param communication how the centre is made known (kommunikation)
 * @param followUp plans and reports (uppföljning)
 * @param term for how long it holds (avtalstid)
 * @param dispute how disputes are settled (tvist)
 * @param amendments how it is amended (ändringar och tillägg)
 * @param originals how many originals there are (exemplar)
 * @param annualCycle what is done when in the year (årshjul)
 * @param attachments bilagor beside those that the template makes itself (bilagor)
 * @param decisions where the agreement has been decided on (behandlad i)
 */
public record Terms(
        @Nullable TargetGroup targetGroup,
        @Nullable Governance governance,
        @Nullable Coordinator coordinator,
        @Nullable Economy economy,
        @Nullable Confidentiality confidentiality,
        @Nullable Duty duty,
        @Nullable Communication communication,
        @Nullable FollowUp followUp,
        @Nullable Term term,
        @Nullable Dispute dispute,
        @Nullable Amendments amendments,
        @Nullable Originals originals,
        List<CycleEntry> annualCycle,
        List<Attachment> attachments,
        List<Adoption> decisions) {
    public Terms {
        annualCycle = List.copyOf(annualCycle);
        attachments = List.copyOf(attachments);
        decisions = List.copyOf(decisions);
    }
}
