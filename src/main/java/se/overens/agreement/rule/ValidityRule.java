package se.overens.agreement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Municipality;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.ParentDocument;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R14: an agreement holds from its signing on, as long as its premises are there, under one that still holds. */
final class ValidityRule implements Rule {
    private static final ValuePath REGIONAL = ValuePath.ROOT.key("regionalAgreement");

    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        RegionalAgreement agreement = profile.regionalAgreement();
        LocalDate dated = agreement == null ? null : agreement.dated();
        if (agreement == null || dated == null) {
            return;
        }
        List<ParentDocument> parents = agreement.parentDocuments();
        for (int i = 0; i < parents.size(); i++) {
            LocalDate validTo = parents.get(i).validTo();
            if (validTo != null && validTo.isBefore(dated)) {
                ValuePath place = REGIONAL.key("parentDocuments").item(i).key("validTo");
                found.add(Diagnostic.of(Code.OUT_OF_TIME, place).label("parent", dated));
            }
        }
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        ValuePath settings = municipality.path().key("document");
        checkParent(profile.regionalAgreement(), municipality.document(), settings, found);
        for (CentreAt at : CentreAt.of(municipality)) {
            Centre centre = at.centre();
            checkParent(
                    profile.regionalAgreement(), centre.document(), at.path().key("document"), found);
            Term term = centre.agreement().term();
            if (term != null) {
                checkSigned(term, at.agreement("term"), found);
                checkLeases(centre, term.validTo(), at.path().key("premises"), found);
            }
        }
    }

    private static void checkSigned(Term term, ValuePath at, Diagnostics found) {
        LocalDate from = term.validFrom();
        LocalDate signed = term.signedOn();
        if (from != null && signed != null && from.isBefore(signed)) {
            found.add(Diagnostic.of(Code.OUT_OF_TIME, at.key("validFrom")).label("retroactive", signed));
        }
    }

    private static void checkLeases(Centre centre, @Nullable LocalDate validTo, ValuePath at, Diagnostics found) {
        for (int i = 0; i < centre.premises().size(); i++) {
            LocalDate lease = centre.premises().get(i).leaseUntil();
            if (validTo != null && lease != null && lease.isBefore(validTo)) {
                found.add(Diagnostic.of(Code.OUT_OF_TIME, at.item(i).key("leaseUntil"))
                        .label("lease", validTo));
            }
        }
    }

    private static void checkParent(
            @Nullable RegionalAgreement regional, DocumentSettings settings, ValuePath at, Diagnostics found) {
        ParentAgreement parent = settings.parent();
        if (parent == null) {
            return;
        }
        LocalDate dated = settings.dated();
        LocalDate validTo = parent.validTo();
        if (dated != null && validTo != null && validTo.isBefore(dated)) {
            // A parent that the file does not give itself is the regional agreement.
            boolean same = regional != null
                    && validTo.equals(regional.validTo())
                    && Objects.equals(parent.title(), regional.title());
            ValuePath place = same ? REGIONAL : at.key("parent");
            found.add(Diagnostic.of(Code.OUT_OF_TIME, place.key("validTo")).label("parent", dated));
        }
        String title = parent.title();
        if (regional != null && title != null && title.equalsIgnoreCase(regional.replaces())) {
            found.add(Diagnostic.of(Code.OUT_OF_TIME, at.key("parent").key("title"))
                    .label("replaced", Objects.requireNonNullElse(regional.title(), "")));
        }
    }
}
