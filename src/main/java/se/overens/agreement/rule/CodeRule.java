package se.overens.agreement.rule;

import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.Region;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R03: the codes exist, and the municipality lies in the region's county.
 *
 * @param register the codes that exist
 */
record CodeRule(Register register) implements Rule {
    private static final int COUNTY_DIGITS = 2;

    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        Region region = profile.region();
        if (region.county() == null) {
            ValuePath place = ValuePath.ROOT.key("region").key("code");
            found.add(Diagnostic.of(Code.UNKNOWN_MUNICIPALITY_CODE, place, region.code())
                    .label("region"));
        }
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        String county = profile.region().county();
        Diagnostic finding = Diagnostic.of(
                Code.UNKNOWN_MUNICIPALITY_CODE, municipality.path().key("code"), municipality.code());
        if (municipality.shortName() == null) {
            // Only the registry gives a short name, so none means that the registry does not have the code.
            found.add(finding.label("unknown"));
        } else if (county != null
                && !municipality.code().startsWith(profile.region().code())) {
            found.add(finding.label("county", municipality.shortName(), county));
        }
        for (int i = 0; i < municipality.parties().size(); i++) {
            Party party = municipality.parties().get(i);
            String code = party.code();
            if (code != null && !register.knows(code)) {
                ValuePath place = municipality.path().key("parties").item(i).key("code");
                Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_MUNICIPALITY_CODE, place, code);
                found.add(code.length() == COUNTY_DIGITS ? unknown.label("region") : unknown.label("unknown"));
            }
        }
    }
}
