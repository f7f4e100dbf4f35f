package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.Adoption;
import se.overens.agreement.Party;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Signatory;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R05: those who adopt and sign the regional agreement are the region and municipalities of its county.
 *
 * @param register which municipalities the county has
 */
record AdoptionReferenceRule(Register register) implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        RegionalAgreement agreement = profile.regionalAgreement();
        if (agreement == null || profile.region().county() == null) {
            return;
        }
        List<String> known = new ArrayList<>(List.of(Party.REGION));
        known.addAll(register.municipalitiesOf(profile.region().code()));
        References parties = new References(known, found);
        ValuePath at = ValuePath.ROOT.key("regionalAgreement");
        check(agreement.adoptedBy(), at.key("adoptedBy"), parties);
        check(agreement.adoptions(), at.key("adoptions"), parties);
        List<Signatory> signatories = agreement.signatories();
        References names = new References(ReferenceRule.names(signatories), found);
        for (int i = 0; i < signatories.size(); i++) {
            ValuePath place = at.key("signatories").item(i);
            parties.check(signatories.get(i).party(), place.key("party"));
            names.check(signatories.get(i).countersigns(), place.key("countersigns"));
        }
    }

    private static void check(List<Adoption> adoptions, ValuePath at, References parties) {
        for (int i = 0; i < adoptions.size(); i++) {
            parties.check(adoptions.get(i).party(), at.item(i).key("party"));
        }
    }
}
