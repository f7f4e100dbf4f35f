package se.overens.agreement.rule;

import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.terms.TargetGroup;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R16: the ages of the target group are those of children, the youngest first. */
final class TargetGroupRule implements Rule {
    private static final int GROWN_UP = 18;

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            TargetGroup group = at.centre().agreement().targetGroup();
            if (group != null) {
                ValuePath place = at.agreement("targetGroup");
                checkRange(group.ageFrom(), place.key("ageFrom"), found);
                checkRange(group.ageTo(), place.key("ageTo"), found);
                checkRange(group.extendedTo(), place.key("extendedTo"), found);
                checkOrder(group.ageFrom(), group.ageTo(), place.key("ageTo"), found);
                checkOrder(group.ageTo(), group.extendedTo(), place.key("extendedTo"), found);
            }
        }
    }

    private static void checkRange(@Nullable Integer age, ValuePath at, Diagnostics found) {
        if (age != null && (age < 0 || age > GROWN_UP)) {
            found.add(Diagnostic.of(Code.AGE_OR_HOURS, at).label("range", GROWN_UP));
        }
    }

    private static void checkOrder(
            @Nullable Integer younger, @Nullable Integer older, ValuePath at, Diagnostics found) {
        if (younger != null && older != null && younger > older) {
            found.add(Diagnostic.of(Code.AGE_OR_HOURS, at).label("ages", younger));
        }
    }
}
