package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Definition;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.UniformConcept;
import se.overens.agreement.terms.TargetGroup;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R21: what the region wants to be the same in its whole county is the same. */
final class UniformityRule implements Rule {
    @Override
    public void compare(RegionProfile profile, List<Municipality> municipalities, Diagnostics found) {
        if (profile.uniform().isEmpty()) {
            return;
        }
        List<CentreAt> centres = new ArrayList<>();
        municipalities.forEach(municipality -> centres.addAll(CentreAt.of(municipality)));
        for (UniformConcept concept : profile.uniform()) {
            compare(profile, concept, centres, found);
        }
    }

    private static void compare(
            RegionProfile profile, UniformConcept concept, List<CentreAt> centres, Diagnostics found) {
        Map<String, Integer> counts = new HashMap<>();
        String usual = "";
        for (CentreAt at : centres) {
            String value = value(profile, concept, at.centre());
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        // In the order of the centres, so that of two values that are as usual the first one counts.
        for (CentreAt at : centres) {
            String value = value(profile, concept, at.centre());
            if (value != null && counts.getOrDefault(value, 0) > counts.getOrDefault(usual, 0)) {
                usual = value;
            }
        }
        for (CentreAt at : centres) {
            String value = value(profile, concept, at.centre());
            if (value != null && !value.equals(usual)) {
                found.add(Diagnostic.of(
                                Code.NOT_UNIFORM,
                                place(concept, at),
                                at.centre().id(),
                                value)
                        .label("usual", usual));
            }
        }
    }

    /** The value as the keys and values of YAML; null if the centre does not tell it. */
    private static @Nullable String value(RegionProfile profile, UniformConcept concept, Centre centre) {
        Term term = centre.agreement().term();
        return switch (concept) {
            case TERM -> term == null || term.validFrom() == null ? null : term(term);
            case NOTICE -> term == null || term.noticeMonths() == null ? null : "noticeMonths: " + term.noticeMonths();
            case DEFINITION -> "definition: " + definition(profile, centre).word();
            case TARGET_GROUP -> targetGroup(centre.agreement().targetGroup());
        };
    }

    private static String term(Term term) {
        List<String> parts = new ArrayList<>();
        addTo(parts, "validFrom", term.validFrom());
        addTo(parts, "validTo", term.validTo());
        addTo(parts, "autoRenewMonths", term.autoRenewMonths());
        return String.join(", ", parts);
    }

    private static Definition definition(RegionProfile profile, Centre centre) {
        Definition own = centre.definition();
        return own == null ? profile.definition() : own;
    }

    private static @Nullable String targetGroup(@Nullable TargetGroup group) {
        if (group == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        addTo(parts, "ageFrom", group.ageFrom());
        addTo(parts, "ageTo", group.ageTo());
        addTo(parts, "expecting", group.expecting());
        addTo(parts, "extendedTo", group.extendedTo());
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static void addTo(List<String> parts, String key, @Nullable Object value) {
        if (value != null) {
            parts.add(key + ": " + value);
        }
    }

    private static ValuePath place(UniformConcept concept, CentreAt at) {
        return switch (concept) {
            case TERM -> at.agreement("term");
            case NOTICE -> at.agreement("term").key("noticeMonths");
            case DEFINITION -> at.path().key("definition");
            case TARGET_GROUP -> at.agreement("targetGroup");
        };
    }
}
