package se.overens.agreement.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Adoption;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R13: an agreement begins before it ends, is decided on before it is signed, and can be ended in time. */
final class TermRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        RegionalAgreement agreement = profile.regionalAgreement();
        if (agreement != null) {
            ValuePath at = ValuePath.ROOT.key("regionalAgreement");
            checkOrder(agreement.validFrom(), agreement.validTo(), at, found);
        }
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            Term term = at.centre().agreement().term();
            if (term != null) {
                ValuePath place = at.agreement("term");
                checkOrder(term.validFrom(), term.validTo(), place, found);
                checkSigned(term, at.centre().agreement().decisions(), place, found);
                checkEnd(term, place, found);
            }
        }
    }

    private static void checkOrder(@Nullable LocalDate from, @Nullable LocalDate to, ValuePath at, Diagnostics found) {
        if (from != null && to != null && !from.isBefore(to)) {
            found.add(Diagnostic.of(Code.DATES, at.key("validTo")).label("order", from));
        }
    }

    private static void checkSigned(Term term, List<Adoption> decisions, ValuePath at, Diagnostics found) {
        LocalDate signed = term.signedOn();
        for (Adoption decision : decisions) {
            LocalDate date = decision.date();
            if (signed != null && date != null && signed.isBefore(date)) {
                found.add(Diagnostic.of(Code.DATES, at.key("signedOn")).label("signed", decision.body(), date));
            }
        }
    }

    private static void checkEnd(Term term, ValuePath at, Diagnostics found) {
        LocalDate to = term.validTo();
        if (to == null) {
            if (term.autoRenewMonths() != null) {
                found.add(Diagnostic.of(Code.DATES, at.key("autoRenewMonths")).label("renew"));
            }
            return;
        }
        LocalDate from = term.validFrom();
        Integer notice = term.noticeMonths();
        if (from == null || notice == null || !from.isBefore(to)) {
            return;
        }
        // The last day counts, so that a year from 1 January to 31 December has twelve months.
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        if (notice >= months) {
            found.add(Diagnostic.of(Code.DATES, at.key("noticeMonths")).label("notice", months));
        }
    }
}
