package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Municipality;
import se.overens.agreement.OpeningHours;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R16: a function opens before it closes, and its hours do not overlap. */
final class OpeningHoursRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            check(at.centre(), at.path().key("openingHours"), found);
        }
    }

    private static void check(Centre centre, ValuePath at, Diagnostics found) {
        Map<FunctionType, List<OpeningHours>> before = new EnumMap<>(FunctionType.class);
        for (int i = 0; i < centre.openingHours().size(); i++) {
            OpeningHours hours = centre.openingHours().get(i);
            if (hours.from().minutes() >= hours.to().minutes()) {
                found.add(Diagnostic.of(Code.AGE_OR_HOURS, at.item(i).key("to"))
                        .label("hours", hours.from().text()));
            } else if (isOne(centre, hours.function())) {
                List<OpeningHours> same = before.computeIfAbsent(hours.function(), type -> new ArrayList<>());
                if (same.stream().anyMatch(other -> overlap(hours, other))) {
                    found.add(Diagnostic.of(Code.AGE_OR_HOURS, at.item(i))
                            .label("overlap", hours.function().word()));
                }
                same.add(hours);
            }
        }
    }

    /** True unless the centre has several units of the type, whose hours cannot be told apart. */
    private static boolean isOne(Centre centre, FunctionType type) {
        return type != FunctionType.OTHER
                && centre.functions().stream()
                                .filter(function -> function.type() == type)
                                .count()
                        <= 1;
    }

    private static boolean overlap(OpeningHours one, OpeningHours other) {
        return one.days().stream().anyMatch(other.days()::contains)
                && isSameSeason(one.season(), other.season())
                && one.from().minutes() < other.to().minutes()
                && other.from().minutes() < one.to().minutes();
    }

    /** Hours without a season hold all year, so they meet those of every season. */
    private static boolean isSameSeason(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }
}
