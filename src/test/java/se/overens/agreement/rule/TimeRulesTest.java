package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.Given.adoption;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.Addition;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Given;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.ParentDocument;
import se.overens.agreement.Premises;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Section;
import se.overens.agreement.WorkingGroup;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDecision;
import se.overens.agreement.matter.CaseDocument;
import se.overens.agreement.matter.Enclosure;
import se.overens.agreement.matter.Preparation;
import se.overens.agreement.terms.Term;

/** R13 and R14: dates, times and what holds when. */
class TimeRulesTest {
    private static final String C = "municipalities.laxa.centres[0].";
    private static final String T = C + "agreement.term.";
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    private final Given given = new Given();

    private void assertFound(String... findings) {
        assertThat(given.findings()).containsExactly(findings);
    }

    @Test
    void anAgreementBeginsBeforeItEnds() {
        given.term = RecordOf.type(Term.class, "validFrom", START, "validTo", START);
        assertFound("OV213 " + T + "validTo [] ^OV213.order[2027-01-01]");
        given.term = RecordOf.type(Term.class, "validFrom", START, "validTo", END);
        assertFound();
    }

    @Test
    void noticeIsShorterThanTheTerm() {
        given.term = RecordOf.type(Term.class, "validFrom", START, "validTo", END, "noticeMonths", 12);
        assertFound("OV213 " + T + "noticeMonths [] ^OV213.notice[12]");
        given.term = RecordOf.type(Term.class, "validFrom", START, "validTo", END, "noticeMonths", 11);
        assertFound();
    }

    @Test
    void onlyWhatEndsIsProlonged() {
        given.term = RecordOf.type(Term.class, "validFrom", START, "autoRenewMonths", 12);
        assertFound("OV213 " + T + "autoRenewMonths [] ^OV213.renew[]");
        given.term = RecordOf.type(Term.class, "validTo", END, "autoRenewMonths", 12);
        assertFound();
    }

    @Test
    void anAgreementIsDecidedOnBeforeItIsSigned() {
        given.decisions.add(adoption("Socialnämnden", "2026-11-01"));
        given.term = RecordOf.type(Term.class, "signedOn", LocalDate.of(2026, 10, 31));
        assertFound("OV213 " + T + "signedOn [] ^OV213.signed[Socialnämnden, 2026-11-01]");
        given.term = RecordOf.type(Term.class, "signedOn", LocalDate.of(2026, 11, 1));
        assertFound();
    }

    @Test
    void anAgreementOlderThanItsDateIsAWarning() {
        given.decisions.add(adoption("Socialnämnden", "2026-11-01"));
        given.document = RecordOf.type(DocumentSettings.class, "dated", LocalDate.of(2026, 11, 2));
        assertFound("OV213W " + C + "agreement.decisions[0].date [] ^OV213.adopted[2026-11-02]");
        given.document = RecordOf.type(DocumentSettings.class, "dated", LocalDate.of(2026, 11, 1));
        assertFound();
    }

    @Test
    void theRegionalAgreementKeepsItsTimes() {
        given.regionalAgreement = RecordOf.type(
                RegionalAgreement.class,
                "dated",
                START,
                "validFrom",
                END,
                "validTo",
                START,
                "adoptedBy",
                List.of(adoption("Rådet", "2026-12-31")),
                "parentDocuments",
                List.of(new ParentDocument("Strategi", "2018–2026", LocalDate.of(2026, 12, 31))),
                "workingGroup",
                RecordOf.type(WorkingGroup.class, "name", "Gruppen", "meetingsPerYear", 0));
        assertFound(
                "OV213 regionalAgreement.validTo [] ^OV213.order[2027-12-31]",
                "OV213W regionalAgreement.adoptedBy[0].date [] ^OV213.adopted[2027-01-01]",
                "OV214W regionalAgreement.parentDocuments[0].validTo [] ^OV214.parent[2027-01-01]",
                "OV215 regionalAgreement.workingGroup.meetingsPerYear [] ^OV215.meetings[]");
    }

    private static Case matter(LocalDate prepared, LocalDate decided, LocalDate adjusted) {
        return RecordOf.type(
                Case.class,
                "id",
                "fc",
                "title",
                "Ärende",
                "dated",
                START,
                "preparation",
                List.of(new Preparation("Socialnämnden", prepared, null, null)),
                "decision",
                RecordOf.type(CaseDecision.class, "date", decided, "adjustedOn", adjusted));
    }

    @Test
    void aCaseIsPreparedThenDecidedThenAdjusted() {
        given.matter = matter(START.plusDays(1), START.minusDays(1), START.minusDays(2));
        assertFound(
                "OV213 cases.fc.preparation[0].date [] ^OV213.prepared[2027-01-01]",
                "OV213 cases.fc.dated [] ^OV213.decided[2026-12-31]",
                "OV213 cases.fc.decision.adjustedOn [] ^OV213.adjusted[2026-12-31]");
        given.matter = matter(START, START, START);
        assertFound();
    }

    @Test
    void aDecisionIsNotOlderThanItsPapers() {
        given.matter = RecordOf.type(
                Case.class,
                "id",
                "fc",
                "title",
                "Ärende",
                "dated",
                END,
                "documents",
                List.of(RecordOf.type(CaseDocument.class, "title", "Brev", "date", END)),
                "decision",
                RecordOf.type(CaseDecision.class, "date", START));
        assertFound(
                "OV213 cases.fc.dated [] ^OV213.decided[2027-01-01]",
                "OV213 cases.fc.documents[0].date [] ^OV213.decided[2027-01-01]");
    }

    private static Case sent(@Nullable LocalDate letter) {
        return RecordOf.type(
                Case.class,
                "id",
                "fc",
                "title",
                "Ärende",
                "dated",
                START,
                "enclosure",
                RecordOf.type(Enclosure.class, "dated", letter, "backedBy", List.of(adoption("Rådet", "2027-01-02"))));
    }

    @Test
    void aLetterSpeaksOfDecisionsThatHaveBeenTaken() {
        given.matter = sent(START);
        assertFound("OV225 cases.fc.enclosure.dated [] ^OV225.later[Rådet, 2027-01-02]");
        given.matter = sent(null);
        assertFound("OV225 cases.fc.dated [] ^OV225.later[Rådet, 2027-01-02]");
        given.matter = sent(START.plusDays(1));
        assertFound();
    }

    @Test
    void anAgreementIsNotOlderThanTheOneAboveIt() {
        ParentAgreement parent = RecordOf.type(
                ParentAgreement.class, "title", "Överenskommelse", "adoptedBy", "Rådet", "adoptedOn", START);
        given.document = RecordOf.type(DocumentSettings.class, "dated", START.minusDays(1), "parent", parent);
        assertFound("OV225 " + C + "document.dated [] ^OV225.later[Rådet, 2027-01-01]");
        given.document = RecordOf.type(DocumentSettings.class, "dated", START, "parent", parent);
        assertFound();
    }

    @Test
    void anAgreementHoldsFromItsSigningOn() {
        given.term = RecordOf.type(Term.class, "validFrom", START, "signedOn", START.plusDays(1));
        assertFound("OV214W " + T + "validFrom [] ^OV214.retroactive[2027-01-02]");
        given.term = RecordOf.type(Term.class, "validFrom", START, "signedOn", START);
        assertFound();
    }

    @Test
    void anAgreementHoldsAsLongAsItsPremises() {
        given.term = RecordOf.type(Term.class, "validTo", END);
        given.premises.set(0, RecordOf.type(Premises.class, "id", "p1", "leaseUntil", END.minusDays(1)));
        assertFound("OV214W " + C + "premises[0].leaseUntil [] ^OV214.lease[2027-12-31]");
        given.premises.set(0, RecordOf.type(Premises.class, "id", "p1", "leaseUntil", END));
        assertFound();
    }

    private static DocumentSettings under(String title, LocalDate validTo) {
        return RecordOf.type(
                DocumentSettings.class,
                "dated",
                START,
                "parent",
                RecordOf.type(ParentAgreement.class, "title", title, "validTo", validTo));
    }

    @Test
    void theParentAgreementStillHolds() {
        given.document = under("Överenskommelsen", START.minusDays(1));
        assertFound("OV214W " + C + "document.parent.validTo [] ^OV214.parent[2027-01-01]");
        given.regionalAgreement =
                RecordOf.type(RegionalAgreement.class, "title", "Överenskommelsen", "validTo", START.minusDays(1));
        assertFound("OV214W regionalAgreement.validTo [] ^OV214.parent[2027-01-01]");
        given.document = under("Överenskommelsen", START);
        given.regionalAgreement =
                RecordOf.type(RegionalAgreement.class, "title", "Den nya", "replaces", "överenskommelsen");
        assertFound("OV214W " + C + "document.parent.title [] ^OV214.replaced[Den nya]");
    }

    @Test
    void aCitedStatuteIsInForce() {
        given.document = RecordOf.type(DocumentSettings.class, "dated", START);
        given.additions.add(new Addition(Section.DUTY, "Enligt socialtjänstlagen (2025:400) gäller detta.", List.of()));
        assertFound();
        given.additions.add(new Addition(Section.DUTY, null, List.of("Enligt lagen (2001:453) gäller detta.")));
        assertFound("OV214W " + C + "additions[1].bullets[0] []"
                + " ^OV214.statute[socialtjänstlagen (2001:453), 2027-01-01]"
                + " =OV214.statuteNow[socialtjänstlagen (2025:400)]");
        given.document = RecordOf.type(DocumentSettings.class, "dated", LocalDate.of(2025, 6, 30));
        assertThat(given.findings()).singleElement().asString().contains("additions[0].text");
    }
}
