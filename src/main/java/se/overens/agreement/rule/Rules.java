package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** Every rule over data, for one workspace. Thread-safe. */
public final class Rules {
    private final List<Rule> all;
    /**
     * What was found in the region, in municipalities and in cases, each as the object that it is: all documents about one ask
     * for the same.
     */
    private final Map<Record, List<Diagnostic>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    private Rules(List<Rule> all) {
        this.all = all;
    }

    /** The rules about one municipality or region, with what {@code register} knows of municipalities and statutes. */
    public static Rules with(Register register) {
        return with(register, null);
    }

    /**
     * The rules, among them those about cases and meetings.
     *
     * @param known what cases and meetings may refer to; null if that is not to be checked
     */
    public static Rules with(Register register, @Nullable Known known) {
        List<Rule> all = new ArrayList<>(List.of(
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
                new CitedDecisionRule(),
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
                new PlainLanguageRule(),
                new MeetingRule(),
                new CasePapersRule()));
        if (known != null) {
            all.addAll(among(known));
        }
        return new Rules(List.copyOf(all));
    }

    /** The rules about what cases and meetings refer to. */
    private static List<Rule> among(Known known) {
        return List.of(new MatterReferenceRule(known), new MeetingPapersRule(known), new WithheldPapersRule(known));
    }

    /** The rules in the order of their codes. */
    public List<Rule> all() {
        return all;
    }

    /** Adds all that is wrong with the region, the municipality, the case and the meeting that a document is about. */
    public void check(Subject subject, Diagnostics diagnostics) {
        RegionProfile profile = subject.profile();
        Municipality municipality = subject.municipality();
        Case matter = subject.matter();
        Meeting meeting = subject.meeting();
        Diagnostics found = new Diagnostics();
        found.addAll(known(profile, (rule, own) -> rule.checkRegion(profile, own)));
        if (municipality != null) {
            found.addAll(known(municipality, (rule, own) -> rule.checkMunicipality(profile, municipality, own)));
        }
        if (matter != null) {
            found.addAll(known(matter, (rule, own) -> rule.checkCase(matter, own)));
        }
        if (meeting != null) {
            found.addAll(known(meeting, (rule, own) -> rule.checkMeeting(meeting, own)));
        }
        Severities.settle(profile, found, diagnostics);
    }

    private List<Diagnostic> known(Record subject, BiConsumer<Rule, Diagnostics> check) {
        List<Diagnostic> before = known.get(subject);
        if (before != null) {
            return before;
        }
        Diagnostics found = new Diagnostics();
        all.forEach(rule -> check.accept(rule, found));
        known.put(subject, found.list());
        return found.list();
    }

    /** Adds what is wrong between the municipalities of a workspace. */
    public void compare(RegionProfile profile, List<Municipality> municipalities, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        all.forEach(rule -> rule.compare(profile, municipalities, found));
        Severities.settle(profile, found, diagnostics);
    }
}
