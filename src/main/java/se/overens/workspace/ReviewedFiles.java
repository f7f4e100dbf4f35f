package se.overens.workspace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Attachment;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.AgendaItem;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDocument;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.MeetingDocument;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.yaml.SourceMap;

/**
 * R17 for bilagor that are files: those with a {@code sha256} are still the ones that were reviewed. Those of cases and
 * meetings are PDF files that are there, since packs are made of them.
 */
final class ReviewedFiles {
    private final PaperFiles papers;
    private final SourceMap places;
    /** What several centres inherit is looked at once. */
    private final Set<Terms> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    ReviewedFiles(PaperFiles papers, SourceMap places) {
        this.papers = papers;
        this.places = places;
    }

    void check(RegionProfile profile) {
        check(profile.agreement(), ValuePath.ROOT.key("agreement"));
        if (profile.regionalAgreement() != null) {
            ValuePath path = ValuePath.ROOT.key("regionalAgreement").key("attachments");
            check(profile.regionalAgreement().attachments(), path);
        }
    }

    void check(Municipality municipality) {
        check(municipality.agreement(), municipality.path().key("agreement"));
        for (int i = 0; i < municipality.centres().size(); i++) {
            ValuePath centre = municipality.path().key("centres").item(i);
            check(municipality.centres().get(i).agreement(), centre.key("agreement"));
        }
    }

    void check(Case matter) {
        for (int i = 0; i < matter.documents().size(); i++) {
            CaseDocument document = matter.documents().get(i);
            ValuePath path = matter.path().key("documents").item(i);
            checkPdf(document.file(), path);
            check(document.file(), document.sha256(), path);
        }
    }

    void check(Meeting meeting) {
        ValuePath items = meeting.path().key("items");
        for (int i = 0; i < meeting.items().size(); i++) {
            AgendaItem item = meeting.items().get(i);
            for (int j = 0; j < item.documents().size(); j++) {
                MeetingDocument document = item.documents().get(j);
                ValuePath path = items.item(i).key("documents").item(j);
                if (!Boolean.FALSE.equals(item.enabled()) && !Boolean.FALSE.equals(document.enabled())) {
                    checkPdf(document.file(), path);
                    check(document.file(), document.sha256(), path);
                }
            }
        }
    }

    private void check(Terms terms, ValuePath path) {
        if (seen.add(terms)) {
            check(terms.attachments(), path.key("attachments"));
        }
    }

    private void check(List<Attachment> attachments, ValuePath path) {
        for (int i = 0; i < attachments.size(); i++) {
            check(attachments.get(i).file(), attachments.get(i).sha256(), path.item(i));
        }
    }

    private void checkPdf(@Nullable String file, ValuePath path) {
        if (file != null) {
            papers.check(file, place(path.key("file")));
        }
    }

    private void check(@Nullable String file, @Nullable String reviewed, ValuePath path) {
        if (file != null && reviewed != null) {
            papers.check(file, place(path.key("file")), reviewed, place(path.key("sha256")));
        }
    }

    private Location place(ValuePath path) {
        SourceSpan place = places.nearest(path);
        return place == null ? Nowhere.NOWHERE : place;
    }
}
