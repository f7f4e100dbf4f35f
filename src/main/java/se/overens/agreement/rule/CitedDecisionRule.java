package se.overens.agreement.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Adoption;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Municipality;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Enclosure;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R25: what a paper speaks of as decided had been decided on its date. The decisions on an agreement itself come after its
 * text, and are not meant.
 */
final class CitedDecisionRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        DocumentSettings settings = municipality.document();
        checkParent(settings, municipality.path(), found);
        for (CentreAt at : CentreAt.of(municipality)) {
            DocumentSettings own = at.centre().document();
            boolean same =
                    Objects.equals(own.dated(), settings.dated()) && Objects.equals(own.parent(), settings.parent());
            if (!same) {
                checkParent(own, at.path(), found);
            }
        }
    }

    private static void checkParent(DocumentSettings settings, ValuePath at, Diagnostics found) {
        ParentAgreement parent = settings.parent();
        if (parent != null) {
            ValuePath dated = at.key("document").key("dated");
            check(settings.dated(), parent.adoptedBy(), parent.adoptedOn(), dated, found);
        }
    }

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        Enclosure letter = matter.enclosure();
        if (letter == null) {
            return;
        }
        LocalDate own = letter.dated();
        LocalDate dated = own == null ? matter.dated() : own;
        ValuePath place = own == null ? matter.path() : matter.path().key("enclosure");
        for (Adoption backer : letter.backedBy()) {
            check(dated, backer.body(), backer.date(), place.key("dated"), found);
        }
    }

    private static void check(
            @Nullable LocalDate dated,
            @Nullable String body,
            @Nullable LocalDate decided,
            ValuePath at,
            Diagnostics found) {
        if (dated != null && body != null && decided != null && decided.isAfter(dated)) {
            found.add(Diagnostic.of(Code.DECISION_NOT_YET_TAKEN, at).label("later", body, decided));
        }
    }
}
