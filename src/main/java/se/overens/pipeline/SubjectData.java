package se.overens.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.Centre;
import se.overens.agreement.Classification;
import se.overens.agreement.Municipality;
import se.overens.agreement.Operators;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.agreement.Subject;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateData;
import se.overens.template.TemplateData.Variable;

/** The template variables for a subject; {@code docs/templates.md} lists them. */
final class SubjectData {
    private SubjectData() {}

    static TemplateData of(Subject subject) {
        Municipality municipality = subject.municipality();
        ValuePath path = municipality == null ? ValuePath.ROOT : municipality.path();
        Map<String, Variable> variables = new LinkedHashMap<>();
        variables.put("region", new Variable(subject.profile().region(), new ValuePath("region")));
        if (municipality != null) {
            variables.put("municipality", new Variable(municipality, path));
        }
        variables.put("strategies", new Variable(subject.profile().strategies(), new ValuePath("strategies")));
        Centre centre = subject.centre();
        if (centre != null && municipality != null) {
            ValuePath place = path.key("centres").item(position(municipality.centres(), centre));
            layered(variables, place, subject);
            variables.put("centre", new Variable(centre, place));
            variables.put(
                    "centreNoun",
                    new Variable(
                            Classification.of(centre, subject.profile().definition())
                                    .noun(),
                            place.key("functions")));
            variables.put(
                    "operators",
                    new Variable(Operators.of(subject.profile(), municipality, centre), place.key("functions")));
            variables.put("signatories", new Variable(signatories(municipality, centre), path.key("signatories")));
        } else {
            layered(variables, path, subject);
        }
        return new TemplateData(variables);
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
}
