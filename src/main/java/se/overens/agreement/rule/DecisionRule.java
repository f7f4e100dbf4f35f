package se.overens.agreement.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Adoption;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDecision;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.ValuePath;

/** R13: nothing is decided on before it is there; an agreement that is older than its own date is only a warning. */
final class DecisionRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        RegionalAgreement agreement = profile.regionalAgreement();
        if (agreement != null) {
            ValuePath at = ValuePath.ROOT.key("regionalAgreement");
            checkAdopted(agreement.adoptedBy(), agreement.dated(), at.key("adoptedBy"), found);
            checkAdopted(agreement.adoptions(), agreement.dated(), at.key("adoptions"), found);
        }
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            List<Adoption> decisions = at.centre().agreement().decisions();
            checkAdopted(decisions, at.centre().document().dated(), at.agreement("decisions"), found);
        }
    }

    private static void checkAdopted(
            List<Adoption> adoptions, @Nullable LocalDate dated, ValuePath at, Diagnostics found) {
        for (int i = 0; i < adoptions.size(); i++) {
            LocalDate date = adoptions.get(i).date();
            if (dated != null && date != null && date.isBefore(dated)) {
                found.add(Diagnostic.of(Code.DATES, at.item(i).key("date"))
                        .severity(Severity.WARNING)
                        .label("adopted", dated));
            }
        }
    }

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        LocalDate dated = matter.dated();
        for (int i = 0; i < matter.preparation().size(); i++) {
            LocalDate date = matter.preparation().get(i).date();
            if (dated != null && date != null && date.isAfter(dated)) {
                ValuePath place = matter.path().key("preparation").item(i).key("date");
                found.add(Diagnostic.of(Code.DATES, place).label("prepared", dated));
            }
        }
        CaseDecision decision = matter.decision();
        LocalDate decided = decision == null ? null : decision.date();
        if (decided != null) {
            checkPapers(matter, decided, found);
        }
        LocalDate adjusted = decision == null ? null : decision.adjustedOn();
        if (decided != null && adjusted != null && adjusted.isBefore(decided)) {
            ValuePath place = matter.path().key("decision").key("adjustedOn");
            found.add(Diagnostic.of(Code.DATES, place).label("adjusted", decided));
        }
    }

    /** A decision rests on papers that were there. */
    private static void checkPapers(Case matter, LocalDate decided, Diagnostics found) {
        checkPaper(matter.dated(), decided, matter.path().key("dated"), found);
        for (int i = 0; i < matter.documents().size(); i++) {
            ValuePath place = matter.path().key("documents").item(i).key("date");
            checkPaper(matter.documents().get(i).date(), decided, place, found);
        }
    }

    private static void checkPaper(@Nullable LocalDate dated, LocalDate decided, ValuePath at, Diagnostics found) {
        if (dated != null && dated.isAfter(decided)) {
            found.add(Diagnostic.of(Code.DATES, at).label("decided", decided));
        }
    }
}
