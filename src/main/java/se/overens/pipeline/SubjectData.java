package se.overens.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.overens.agreement.AgreementParties;
import se.overens.agreement.Centre;
import se.overens.agreement.Classification;
import se.overens.agreement.Compensation;
import se.overens.agreement.Definition;
import se.overens.agreement.Municipality;
import se.overens.agreement.Operators;
import se.overens.agreement.Party;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.RegionalParties;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.agreement.Statutes;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.Papers;
import se.overens.agreement.matter.PlacedEntry;
import se.overens.agreement.terms.Costs;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateData;
import se.overens.template.TemplateData.Variable;
import se.overens.workspace.StatuteBook;
import se.overens.workspace.Workspace;

/**
 * The template variables for a subject; {@code docs/templates.md} lists them.
 *
 * @param workspace the data
 * @param names the names of documents
 */
record SubjectData(Workspace workspace, DocumentNames names) {
    TemplateData of(Subject subject) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        RegionProfile profile = subject.profile();
        variables.put("region", new Variable(profile.region(), ValuePath.ROOT.key("region")));
        Municipality municipality = subject.municipality();
        if (municipality != null) {
            variables.put("municipality", new Variable(municipality, municipality.path()));
        }
        variables.put("strategies", new Variable(profile.strategies(), ValuePath.ROOT.key("strategies")));
        common(variables, subject);
        ValuePath path = subject.path();
        layered(variables, path, subject);
        if (subject.centre() != null && municipality != null) {
            centre(variables, path, municipality, subject);
        }
        if (municipality == null) {
            ofRegion(variables, profile);
            variables.put(
                    "deviations", Variable.lazy(() -> Deviations.of(workspace), ValuePath.ROOT.key("deviations")));
        }
        matter(variables, subject);
        return new TemplateData(variables);
    }

    private static void common(Map<String, Variable> variables, Subject subject) {
        RegionProfile profile = subject.profile();
        ValuePath words = ValuePath.ROOT.key("words");
        RegionWords paper = new RegionWords(profile);
        variables.put("words", Variable.lazy(() -> profile.words().completed(), words));
        variables.put("agreementNoun", Variable.lazy(paper::agreement, words.key("agreement")));
        variables.put("clauses", new Variable(profile.clauses(), ValuePath.ROOT.key("clauses")));
        variables.put(
                "statutes",
                Variable.lazy(
                        () -> Statutes.on(subject.settings().dated(), StatuteBook.with(profile.statutes())),
                        ValuePath.ROOT.key("statutes")));
        ValuePath parties = subject.municipality() == null
                ? ValuePath.ROOT.key("region")
                : subject.municipality().path().key("parties");
        variables.put(
                "partyNames", Variable.lazy(() -> AgreementParties.names(profile, subject.municipality()), parties));
    }

    private static void centre(
            Map<String, Variable> variables, ValuePath place, Municipality municipality, Subject subject) {
        RegionProfile profile = subject.profile();
        Centre centre = Objects.requireNonNull(subject.centre());
        ValuePath functions = place.key("functions");
        variables.put("centre", new Variable(centre, place));
        Classification classification = Classification.of(centre, profile.definition());
        variables.put("classification", new Variable(classification, functions));
        variables.put("centreNoun", Variable.lazy(() -> new RegionWords(profile).centre(classification), functions));
        Definition own = centre.definition();
        variables.put("definition", new Variable(own == null ? profile.definition() : own, place.key("definition")));
        Compensation compensation = profile.compensation();
        if (compensation != null) {
            variables.put("compensation", new Variable(compensation, ValuePath.ROOT.key("compensation")));
        }
        variables.put(
                "costs",
                Variable.lazy(
                        () -> Costs.of(centre.agreement().economy()),
                        place.key("agreement").key("economy")));
        variables.put("operators", new Variable(operators(profile, municipality, centre, functions), functions));
        variables.put(
                "signatories",
                new Variable(
                        signatories(municipality, centre), municipality.path().key("signatories")));
        variables.put(
                "parties",
                Variable.lazy(
                        () -> parties(profile, municipality, centre),
                        municipality.path().key("parties")));
        variables.put("additions", new Variable(additions(municipality, centre, place), place.key("additions")));
        Terms terms = centre.agreement();
        if (terms.term() != null && terms.term().lastNoticeDate() != null) {
            variables.put(
                    "lastNoticeDate",
                    new Variable(
                            terms.term().lastNoticeDate(),
                            place.key("agreement").key("term").key("noticeMonths")));
        }
    }

    private void ofRegion(Map<String, Variable> variables, RegionProfile profile) {
        List<Municipality> municipalities = RegionalParties.ordered(workspace.municipalities());
        variables.put(
                "municipalities",
                new Variable(
                        municipalities.stream()
                                .map(one -> new Variable(one, one.path()))
                                .toList(),
                        ValuePath.ROOT.key("municipalities")));
        RegionWords paper = new RegionWords(profile);
        ValuePath words = ValuePath.ROOT.key("words");
        variables.put("centreNoun", Variable.lazy(() -> paper.centre(Classification.FAMILY_CENTRE), words));
        variables.put("centreLikeNoun", Variable.lazy(() -> paper.centre(Classification.FAMILY_CENTRE_LIKE), words));
        variables.put("regionalNoun", Variable.lazy(paper::regional, words));
        variables.put("definition", new Variable(profile.definition(), ValuePath.ROOT.key("definition")));
        RegionalAgreement agreement = profile.regionalAgreement();
        if (agreement != null) {
            ValuePath path = ValuePath.ROOT.key("regionalAgreement");
            variables.put("regionalAgreement", new Variable(agreement, path));
            List<Signatory> all = agreement.signatories();
            variables.put(
                    "signatories",
                    new Variable(
                            RegionalParties.signatories(profile.region(), municipalities, all).entrySet().stream()
                                    .map(one -> new Variable(
                                            one.getValue(),
                                            path.key("signatories").item(one.getKey())))
                                    .toList(),
                            path.key("signatories")));
        }
    }

    private void matter(Map<String, Variable> variables, Subject subject) {
        Case matter = subject.matter();
        if (matter != null) {
            variables.put("case", new Variable(matter, matter.path()));
            variables.put(
                    "attachments",
                    new Variable(
                            Papers.of(matter, names::documentType),
                            matter.path().key("documents")));
        }
        Meeting meeting = subject.meeting();
        if (meeting != null) {
            variables.put("meeting", new Variable(meeting, meeting.path()));
            variables.put("items", items(meeting, PackPages.NONE));
        }
    }

    /** What region, municipality and centre lay over each other, at the path of the last layer there is. */
    private static void layered(Map<String, Variable> variables, ValuePath path, Subject subject) {
        variables.put("document", new Variable(subject.settings(), path.key("document")));
        variables.put("agreement", new Variable(subject.agreement(), path.key("agreement")));
        variables.put("facts", new Variable(subject.facts(), path.key("facts")));
    }

    /** The place of that very item: two may be equal. */
    private static int position(List<?> items, Object item) {
        int position = 0;
        while (items.get(position) != item) {
            position++;
        }
        return position;
    }

    /** Each keeps the path of its own place in the file, since those of other centres are left out. */
    private static List<Variable> signatories(Municipality municipality, Centre centre) {
        List<Signatory> all = municipality.signatories();
        ValuePath path = municipality.path().key("signatories");
        return Signatories.of(municipality, centre).stream()
                .map(s -> new Variable(s, path.item(position(all, s))))
                .toList();
    }

    /** Each with the path of the first function that it runs. */
    private static List<Variable> operators(
            RegionProfile profile, Municipality municipality, Centre centre, ValuePath functions) {
        return Operators.byFunction(profile, municipality, centre).entrySet().stream()
                .map(one -> new Variable(one.getValue(), functions.item(one.getKey())))
                .toList();
    }

    /** Region and municipality have no place in the list of parties, and not every party of it takes part. */
    private static List<Variable> parties(RegionProfile profile, Municipality municipality, Centre centre) {
        List<String> listed = municipality.parties().stream().map(Party::id).toList();
        ValuePath list = municipality.path().key("parties");
        return AgreementParties.of(profile, municipality, centre).stream()
                .map(party -> new Variable(
                        party,
                        switch (party.reference()) {
                            case Party.REGION -> ValuePath.ROOT.key("region");
                            case Party.MUNICIPALITY -> municipality.path();
                            default -> list.item(listed.indexOf(party.reference()));
                        }))
                .toList();
    }

    /** The items that are not left out, each with its place in the meeting's file and the pages of its papers. */
    Variable items(Meeting meeting, PackPages pages) {
        List<Variable> items = placed(meeting).stream()
                .map(item -> new Variable(pages.in(item.entry()), item.at()))
                .toList();
        return new Variable(items, meeting.path().key("items"));
    }

    /** The items that are not left out, and where they and their papers come from. */
    List<PlacedEntry> placed(Meeting meeting) {
        return Papers.of(meeting, workspace.cases(), names::documentType);
    }

    /** The municipality's local additions, then the centre's. */
    private static List<Variable> additions(Municipality municipality, Centre centre, ValuePath place) {
        List<Variable> additions = new ArrayList<>();
        for (int i = 0; i < municipality.additions().size(); i++) {
            ValuePath path = municipality.path().key("additions").item(i);
            additions.add(new Variable(municipality.additions().get(i), path));
        }
        for (int i = 0; i < centre.additions().size(); i++) {
            additions.add(new Variable(
                    centre.additions().get(i), place.key("additions").item(i)));
        }
        return additions;
    }
}
