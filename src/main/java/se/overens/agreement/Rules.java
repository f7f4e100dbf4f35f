package se.overens.agreement;

import java.util.List;
import se.overens.diagnostic.Diagnostics;

/** Every rule over data. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new OrganisationNumberRule(),
            new CodeRule(),
            new CentreIdRule(),
            new ReferenceRule(),
            new SignatoryRule(),
            new IdleSignatoryRule(),
            new DuplicateRule());

    private Rules() {}

    /** The rules in the order of their codes. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Adds all that is wrong with a municipality and its region. */
    public static void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(profile, municipality, diagnostics));
    }
}
