package se.overens.agreement;

import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R03: the codes exist, and the municipality lies in the region's county. */
final class CodeRule implements Rule {
    @Override
    public void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        Region region = profile.region();
        if (region.county() == null) {
            ValuePath place = ValuePath.ROOT.key("region").key("code");
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_MUNICIPALITY_CODE, place, region.code())
                    .label("region"));
        }
        Diagnostic found = Diagnostic.of(
                Code.UNKNOWN_MUNICIPALITY_CODE, municipality.path().key("code"), municipality.code());
        if (municipality.shortName() == null) {
            // Only the registry gives a short name, so none means that the registry does not have the code.
            diagnostics.add(found.label("unknown"));
        } else if (region.county() != null && !municipality.code().startsWith(region.code())) {
            diagnostics.add(found.label("county", municipality.shortName(), region.county()));
        }
    }
}
