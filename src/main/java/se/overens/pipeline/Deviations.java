package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Addition;
import se.overens.agreement.AgreementParties;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.RecordPart;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.TextValue;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.pipeline.Deviation.Kind;
import se.overens.pipeline.Deviation.Value;
import se.overens.template.Records;
import se.overens.workspace.Registry;
import se.overens.workspace.Workspace;

/** Finds in what the municipalities and centres of a workspace differ from the regional model. */
final class Deviations {
    private static final String DOCUMENT = "document";
    private static final String AGREEMENT = "agreement";

    /** What every paper has of its own. */
    private static final Set<String> OWN = Set.of("document.dated", "document.caseNumber");

    private final Workspace workspace;
    private final List<Deviation> found = new ArrayList<>();
    private final DeviationWords words = new DeviationWords();
    private Map<String, String> names = Map.of();
    private String municipality = "";
    private String centre = "";
    private String centreName = "";

    private Deviations(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All of them, municipality by municipality, with the values that override the region's first. */
    static List<Deviation> of(Workspace workspace) {
        Deviations deviations = new Deviations(workspace);
        Diagnostics uneven = new Diagnostics();
        Rules.with(Registry.sweden()).compare(workspace.profile(), workspace.municipalities(), uneven);
        for (Municipality municipality : workspace.municipalities()) {
            deviations.municipality(municipality, uneven.list());
        }
        return deviations.found;
    }

    private void municipality(Municipality own, List<Diagnostic> uneven) {
        RegionProfile region = workspace.profile();
        municipality = Objects.requireNonNullElse(own.name(), own.code());
        names = AgreementParties.names(region, own);
        centre = "";
        centreName = "";
        ValuePath path = own.path();
        compare(region.document(), region.document(), own.document(), path.key(DOCUMENT), DOCUMENT);
        compare(region.agreement(), region.agreement(), own.agreement(), path.key(AGREEMENT), AGREEMENT);
        additions(own.additions(), path.key("additions"));
        for (int i = 0; i < own.centres().size(); i++) {
            Centre here = own.centres().get(i);
            centre = here.id();
            centreName = Objects.requireNonNullElse(here.name(), centre);
            ValuePath place = path.key("centres").item(i);
            compare(region.document(), own.document(), here.document(), place.key(DOCUMENT), DOCUMENT);
            compare(region.agreement(), own.agreement(), here.agreement(), place.key(AGREEMENT), AGREEMENT);
            additions(here.additions(), place.key("additions"));
            uneven.forEach(finding -> uneven(finding, place));
        }
    }

    /** What {@code local} says otherwise than {@code region}, and not only as {@code above} has it. */
    private void compare(
            @Nullable Object region, @Nullable Object above, @Nullable Object local, ValuePath path, String key) {
        if (OWN.contains(key) || isNothing(region) || Objects.equals(local, above) || Objects.equals(local, region)) {
            return;
        }
        if (region instanceof Record model && local instanceof Record row && !(region instanceof TextValue)) {
            for (RecordPart part : RecordPart.of(model.getClass())) {
                String name = part.name();
                Object upper = above instanceof Record upperRow ? Records.get(upperRow, name) : null;
                compare(part.of(model), upper, Records.get(row, name), path.key(name), key + "." + name);
            }
        } else {
            add(
                    Kind.OVERRIDE,
                    new Words(key, words.title(key)),
                    List.of(words.value(key, region, names), words.value(key, local, names)),
                    path);
        }
    }

    private void additions(List<Addition> additions, ValuePath path) {
        for (int i = 0; i < additions.size(); i++) {
            Addition addition = additions.get(i);
            String text = Stream.concat(Stream.ofNullable(addition.text()), addition.bullets().stream())
                    .reduce("", Deviations::joined);
            Words section = new Words(Records.word(addition.section()), words.title(addition.section()));
            add(Kind.ADDITION, section, List.of(Deviation.NOTHING, new Value(text, text)), path.item(i));
        }
    }

    /** What does not end by itself is ended by a semicolon. */
    private static String joined(String before, String next) {
        if (before.isEmpty()) {
            return next;
        }
        return before + (before.matches("(?s).*[.:!?]") ? " " : "; ") + next;
    }

    /** R21 tells the centre, its value and what is usual. */
    private void uneven(Diagnostic finding, ValuePath place) {
        if (finding.code() == Code.NOT_UNIFORM
                && finding.location() instanceof ValuePath path
                && path.text().startsWith(place.text() + ".")) {
            String key = path.text().substring(place.text().length() + 1);
            String usual = finding.label() == null
                    ? ""
                    : String.join(", ", finding.label().arguments());
            String here = finding.sentence().arguments().get(1);
            List<Value> values = List.of(words.uniform(key, usual), words.uniform(key, here));
            add(Kind.UNUSUAL, new Words(key, words.title(key)), values, path);
        }
    }

    /** What differs: its key, and what people call it. */
    private record Words(String key, String title) {}

    private void add(Kind kind, Words what, List<Value> values, ValuePath path) {
        SourceSpan place = workspace.places().nearest(path);
        found.add(new Deviation(
                municipality,
                centre,
                centreName,
                kind,
                what.key(),
                what.title(),
                values.get(0),
                values.get(1),
                place == null ? "" : place.file(),
                place == null ? 0 : place.line()));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
