package se.overens.agreement.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.matter.AgendaItem;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDecision;
import se.overens.agreement.matter.CaseDocument;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.MeetingDocument;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R05: the municipalities, centres, cases and documents that cases and meetings name are there.
 *
 * @param known what is there
 */
record MatterReferenceRule(Known known) implements Rule {
    @Override
    public void checkCase(Case matter, Diagnostics found) {
        Named named = new Named(matter.municipality(), matter.centre());
        check(named, named, matter.path(), found);
        BodyNames bodies = bodies(matter.municipality());
        bodies.check(matter.body(), matter.path().key("body"), found);
        CaseDecision decision = matter.decision();
        if (decision != null) {
            bodies.check(decision.body(), matter.path().key("decision").key("body"), found);
        }
        ValuePath documents = matter.path().key("documents");
        for (int i = 0; i < matter.documents().size(); i++) {
            CaseDocument document = matter.documents().get(i);
            checkCaseId(document.caseId(), documents.item(i), found);
            checkGenerated(document.generate(), documents.item(i), found);
            check(new Named(document.municipality(), document.centre()), named, documents.item(i), found);
        }
    }

    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        Named named = new Named(meeting.municipality(), null);
        check(named, named, meeting.path(), found);
        bodies(meeting.municipality()).check(meeting.body(), meeting.path().key("body"), found);
        for (int i = 0; i < meeting.items().size(); i++) {
            AgendaItem item = meeting.items().get(i);
            ValuePath at = meeting.path().key("items").item(i);
            checkCaseId(item.caseId(), at, found);
            for (int j = 0; j < item.documents().size(); j++) {
                MeetingDocument document = item.documents().get(j);
                ValuePath place = at.key("documents").item(j);
                checkGenerated(document.generate(), place, found);
                check(new Named(document.municipality(), document.centre()), named, place, found);
            }
        }
    }

    /** What something is about; where it names no municipality, that around it is meant. */
    private record Named(
            @Nullable String municipality, @Nullable String centre) {}

    private void check(Named named, Named around, ValuePath at, Diagnostics found) {
        String asked = named.municipality() == null ? around.municipality() : named.municipality();
        if (asked == null || known.unread().contains(asked)) {
            return;
        }
        Municipality municipality = known.municipality(asked);
        if (municipality != null) {
            List<String> centres =
                    municipality.centres().stream().map(Centre::id).toList();
            new References(centres, found).check(named.centre(), at.key("centre"));
        } else if (named.municipality() != null) {
            new References(known.municipalityIds(), found).check(asked, at.key("municipality"));
        }
    }

    /** The bodies of a municipality; none if it is not known. */
    private BodyNames bodies(@Nullable String municipality) {
        boolean unread = municipality == null || known.unread().contains(municipality);
        Municipality own = municipality == null || unread ? null : known.municipality(municipality);
        return BodyNames.of(own == null ? List.of() : own.boards());
    }

    private void checkCaseId(@Nullable String id, ValuePath at, Diagnostics found) {
        if (id != null && !known.unread().contains(id)) {
            new References(known.caseIds(), found).check(id, at.key("caseId"));
        }
    }

    private void checkGenerated(@Nullable String document, ValuePath at, Diagnostics found) {
        if (document != null) {
            new References(known.documents().get(), found).check(document, at.key("generate"));
        }
    }
}
