package se.overens.agreement.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.OrganisationNumber;
import se.overens.agreement.Party;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R01: an organisation number has ten digits that fit together. */
final class OrganisationNumberRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        check(profile.region().orgNo(), ValuePath.ROOT.key("region"), found);
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        check(municipality.orgNo(), municipality.path(), found);
        List<Party> parties = municipality.parties();
        for (int i = 0; i < parties.size(); i++) {
            check(parties.get(i).orgNo(), municipality.path().key("parties").item(i), found);
        }
    }

    private static void check(@Nullable String number, ValuePath owner, Diagnostics diagnostics) {
        if (number == null || OrganisationNumber.isValid(number)) {
            return;
        }
        Diagnostic found = Diagnostic.of(Code.ORGANISATION_NUMBER, owner.key("orgNo"), number);
        if (!OrganisationNumber.isFormed(number)) {
            diagnostics.add(found.label("form"));
        } else if (!OrganisationNumber.isLegalPerson(number)) {
            diagnostics.add(found.label("person"));
        } else {
            diagnostics.add(found.label("digit", OrganisationNumber.checkDigit(number)));
        }
    }
}
