package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.Municipality;
import se.overens.agreement.RecordPart;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateData.Variable;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;
import se.overens.workspace.Workspace;
import se.overens.workspace.WorkspaceReader;

/** In which file, and under which key, the value of a template's variable is written. */
class WrittenPlaceTest {
    private static final Workspace OREBRO = read(Path.of("examples", "orebro-lan"));
    private static final Workspace FULL = read(Path.of("src", "test", "resources", "agreements", "full"));
    private static final TemplateEngine TEMPLATES =
            Objects.requireNonNull(TemplateEngine.load(BuiltInTemplates.load(Map.of()), new Diagnostics()));

    @ParameterizedTest
    @CsvSource({
        "region.county, overens.yaml: region.county",
        "municipality.orgNo, municipalities/laxa.yaml: orgNo",
        "centre.name, municipalities/laxa.yaml: centres[laxa].name",
        "document.caseNumber, municipalities/laxa.yaml: document.caseNumber",
        "document.parent.title, overens.yaml: regionalAgreement.title",
        "document.parent.goal, overens.yaml: regionalAgreement.goal",
        "document.parent.adoptedBy, overens.yaml: regionalAgreement.adoptedBy[0].body",
        "document.parent, overens.yaml: regionalAgreement",
        "agreement.term.validFrom, municipalities/laxa.yaml: agreement.term.validFrom",
        "agreement.governance.steeringGroup.members[0].role, "
                + "overens.yaml: agreement.governance.steeringGroup.members[0].role",
        "facts.telefon, municipalities/laxa.yaml: facts.telefon",
        "signatories[0].title, municipalities/laxa.yaml: signatories[0].title",
        "operators[1].name, municipalities/laxa.yaml: centres[laxa].functions[2].unit",
        "operators[9].name, municipalities/laxa.yaml: centres[laxa].functions[9].provider",
        "parties[0].orgNo, overens.yaml: region.orgNo",
        "parties[1].orgNo, municipalities/laxa.yaml: orgNo",
        "parties[1].caseNumber, municipalities/laxa.yaml: document.caseNumber"
    })
    void ofALetter(String variable, String place) {
        assertThat(place(OREBRO, subject(OREBRO, "laxa"), variable)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "regionalAgreement.goal, overens.yaml: regionalAgreement.goal",
        "document.signing, overens.yaml: document.signing",
        "document.caseNumber, overens.yaml: regionalAgreement.caseNumber",
        "municipalities[0].name, municipalities/askersund.yaml: name"
    })
    void ofTheRegionalAgreement(String variable, String place) {
        assertThat(place(OREBRO, new Subject(OREBRO.profile(), null, null), variable))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "case.handler.name, cases/familjecentral-2026.yaml: handler.name",
        "case.decision, cases/familjecentral-2026.yaml: decision",
        "document.caseNumber, cases/familjecentral-2026.yaml: number",
        "document.handler.name, cases/familjecentral-2026.yaml: handler.name",
        "municipality.name, cases/familjecentral-2026.yaml: municipality"
    })
    void ofACaseOfNobody(String variable, String place) {
        Case matter = OREBRO.cases().stream()
                .filter(c -> "familjecentral-2026".equals(c.id()))
                .findFirst()
                .orElseThrow();
        assertThat(place(OREBRO, new Subject(OREBRO.profile(), null, null, matter, null), variable))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "meeting.chair, meetings/2026-12-08-ks-askersund.yaml: chair",
        "document.dated, meetings/2026-12-08-ks-askersund.yaml: dated",
        "document.signing, municipalities/askersund.yaml: document.signing",
        "items[0].title, meetings/2026-12-08-ks-askersund.yaml: items[0].title"
    })
    void ofAMeeting(String variable, String place) {
        Subject subject = MatterFinder.of(OREBRO, OREBRO.meetings().get(0));
        assertThat(place(OREBRO, subject, variable)).isEqualTo(place);
    }

    static Stream<String> documents() {
        return TEMPLATES.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isAKeyThatTheFileMayHaveForAllThatTemplatesRequire(String document) {
        TemplateHeader header = Objects.requireNonNull(TEMPLATES.header(document, new Diagnostics()));
        for (Workspace workspace : List.of(OREBRO, FULL)) {
            for (Subject subject : subjects(workspace, header)) {
                Stream.concat(header.requires().stream(), header.needs().stream())
                        .map(path -> path.replace("[]", "[0]").replaceFirst(" *\\|.*", ""))
                        .forEach(path -> assertThat(place(workspace, subject, path))
                                .as(path)
                                .satisfies(WrittenPlaceTest::isAKey));
            }
        }
    }

    private static List<Subject> subjects(Workspace workspace, TemplateHeader header) {
        return switch (header.subject()) {
            case REGION -> List.of(new Subject(workspace.profile(), null, null));
            case MUNICIPALITY, CENTRE ->
                workspace.municipalities().stream()
                        .flatMap(one -> one.centres().stream().map(c -> new Subject(workspace.profile(), one, c)))
                        .toList();
            case CASE ->
                workspace.cases().stream()
                        .map(one -> MatterFinder.of(workspace, one))
                        .toList();
            case MEETING ->
                workspace.meetings().stream()
                        .map(one -> MatterFinder.of(workspace, one))
                        .toList();
        };
    }

    private static void isAKey(String place) {
        String file = place.substring(0, place.indexOf(": "));
        Class<?> at = file.startsWith("municipalities/")
                ? Municipality.class
                : file.startsWith("cases/")
                        ? Case.class
                        : file.startsWith("meetings/") ? Meeting.class : RegionProfile.class;
        for (String step :
                place.substring(file.length() + 2).replaceAll("\\[[^\\]]*]", "").split("\\.")) {
            assertThat(at).as(step).isNotNull();
            List<RecordPart> known = RecordPart.of(at).stream()
                    .filter(part -> part.name().equals(step))
                    .toList();
            assertThat(known).as(at + " has " + step).hasSize(1);
            at = known.get(0).record();
        }
    }

    private static Subject subject(Workspace workspace, String municipality) {
        Municipality one = Objects.requireNonNull(workspace.find(municipality, new Diagnostics()));
        return new Subject(workspace.profile(), one, one.centres().get(0));
    }

    /** What a template's path, such as {@code operators[0].name}, leads to. */
    private static String place(Workspace workspace, Subject subject, String variable) {
        DocumentNames names = new DocumentNames(TEMPLATES, workspace.profile());
        Map<String, Variable> variables =
                new SubjectData(workspace, names).of(subject).variables();
        String name = variable.replaceFirst("\\W.*", "");
        String rest = variable.substring(name.length());
        Variable found = variables.get(name);
        ValuePath path = found == null ? ValuePath.ROOT.key(name) : found.path();
        int index = rest.startsWith("[") ? Integer.parseInt(rest.substring(1, rest.indexOf(']')), 10) : -1;
        if (found != null
                && index >= 0
                && found.value() instanceof List<?> list
                && index < list.size()
                && list.get(index) instanceof Variable item) {
            path = item.path();
            rest = rest.substring(rest.indexOf(']') + 1);
        }
        WrittenPlace place = WrittenPlace.of(subject, new ValuePath(path.text() + rest), workspace.places());
        return place.file() + ": " + place.key();
    }

    private static Workspace read(Path folder) {
        return Objects.requireNonNull(WorkspaceReader.read(folder, new Diagnostics()));
    }
}
