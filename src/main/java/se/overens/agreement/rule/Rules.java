package se.overens.agreement.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** Every rule over data. Thread-safe. */
public final class Rules {
    private final List<Rule> all;
    /** What was found in the region that was checked last: nearly always the one that is checked next. */
    private volatile @Nullable RegionFindings last;

    private Rules(List<Rule> all) {
        this.all = all;
    }

    /** The rules, with what {@code register} knows of municipalities and statutes. */
    public static Rules with(Register register) {
        return new Rules(List.of(
                new SeverityRule(),
                new NounRule(),
                new OrganisationNumberRule(),
                new RegisteredNumberRule(register),
                new CodeRule(register),
                new CentreIdRule(),
                new LeftoverRule(),
                new ReferenceRule(),
                new TermsReferenceRule(),
                new AdoptionReferenceRule(register),
                new UnusedPartyRule(),
                new SignatoryRule(),
                new PrincipalRule(),
                new IdleSignatoryRule(),
                new DefinitionRule(),
                new ShareRule(),
                new FundingRule(),
                new TermRule(),
                new DecisionRule(),
                new ValidityRule(),
                new StatuteRule(register),
                new GroupRule(),
                new TargetGroupRule(),
                new OpeningHoursRule(),
                new AuthorityRule(),
                new PrivacyRule(),
                new UniformityRule(),
                new DuplicateRule(),
                new FileNameRule(),
                new PlainLanguageRule()));
    }

    /** The rules in the order of their codes. */
    public List<Rule> all() {
        return all;
    }

    /** Adds all that is wrong with the region, the municipality and the case that a document is about. */
    public void check(Subject subject, Diagnostics diagnostics) {
        RegionProfile profile = subject.profile();
        Municipality municipality = subject.municipality();
        Case matter = subject.matter();
        Diagnostics found = new Diagnostics();
        found.addAll(region(profile));
        for (Rule rule : all) {
            if (municipality != null) {
                rule.checkMunicipality(profile, municipality, found);
            }
            if (matter != null) {
                rule.checkCase(matter, found);
            }
        }
        Severities.settle(profile, found, diagnostics);
    }

    private List<Diagnostic> region(RegionProfile profile) {
        RegionFindings known = last;
        if (known == null || known.profile != profile) {
            Diagnostics found = new Diagnostics();
            all.forEach(rule -> rule.checkRegion(profile, found));
            known = new RegionFindings(profile, found.list());
            last = known;
        }
        return known.list;
    }

    /** Adds what is wrong between the municipalities of a workspace. */
    public void compare(RegionProfile profile, List<Municipality> municipalities, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        all.forEach(rule -> rule.compare(profile, municipalities, found));
        Severities.settle(profile, found, diagnostics);
    }

    private static final class RegionFindings {
        private final RegionProfile profile;
        private final List<Diagnostic> list;

        RegionFindings(RegionProfile profile, List<Diagnostic> list) {
            this.profile = profile;
            this.list = list;
        }
    }
}
