package se.overens.agreement.rule;

import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.ValuePath;

/** Only the severity of rules that warn may be chosen. */
final class SeverityRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        for (String rule : profile.severity().keySet()) {
            if (!Severities.ADJUSTABLE.contains(rule)) {
                found.add(finding(rule));
            }
        }
    }

    private static Diagnostic finding(String rule) {
        ValuePath place = ValuePath.ROOT.key("severity").key(rule);
        Diagnostic found = Diagnostic.of(Code.SEVERITY_NOT_ADJUSTABLE, place, rule);
        if (Severities.FIXED.contains(rule)) {
            found = found.label("fixed");
        } else {
            String meant = Nearest.to(rule, Severities.ADJUSTABLE);
            found = meant == null ? found.label("unknown") : found.label("meant", meant);
        }
        return found.hint("known", String.join(", ", Severities.ADJUSTABLE));
    }
}
