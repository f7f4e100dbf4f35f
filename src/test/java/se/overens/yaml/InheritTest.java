package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Municipality;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.Signing;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;

class InheritTest {
    private static final Set<String> KEYS = Set.of("document", "agreement", "facts");
    private static final String BASE = """
            schema: overens/1
            document:
              signing: ink
              dated: 2026-03-02
              parent:
                title: Överenskommelse
                goal: gammalt mål
            """;
    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceMap places = new SourceMap();

    @Test
    void whatTheFileSaysWinsAndTheRestIsInherited() {
        DocumentSettings settings = settings("code: 1\ndocument:\n  signing: fields\n  parent:\n    goal: nytt mål\n");

        assertThat(settings.signing()).isEqualTo(Signing.FIELDS);
        assertThat(settings.dated()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(settings.parent())
                .isEqualTo(RecordOf.type(ParentAgreement.class, "title", "Överenskommelse", "goal", "nytt mål"));
        assertThat(address("document")).isEqualTo("laxa.yaml:2:1");
        assertThat(address("document.signing")).isEqualTo("laxa.yaml:3:12");
        assertThat(address("document.dated")).isEqualTo("overens.yaml:4:10");
        assertThat(address("document.parent")).isEqualTo("laxa.yaml:4:3");
        assertThat(address("document.parent.title")).isEqualTo("overens.yaml:6:12");
        assertThat(address("document.parent.goal")).isEqualTo("laxa.yaml:5:11");
    }

    @Test
    void aFileWithoutTheMappingInheritsAllOfIt() {
        assertThat(settings("code: 1\n").signing()).isEqualTo(Signing.INK);
        assertThat(address("document")).isEqualTo("overens.yaml:2:1");
        assertThat(address("code")).isEqualTo("laxa.yaml:1:7");
    }

    @Test
    void aKeyWithoutValueInheritsAndAnEmptyTextDoesNot() {
        DocumentSettings settings =
                settings("code: 1\ndocument:\n  signing:\n  dated: \"\"\n  parent: ~\n  sender: \"\"\n");

        assertThat(settings.signing()).isEqualTo(Signing.INK);
        assertThat(settings.dated()).isNull();
        assertThat(settings.parent()).isNotNull();
        assertThat(settings.sender()).isEmpty();
    }

    @Test
    void onlyTheNamedKeyIsInherited() {
        Municipality municipality = bind(read("laxa.yaml", "code: 1\n")
                .inherit(Set.of("document"), read("overens.yaml", "name: x\ndocument: {signing: ink}\n")));

        assertThat(municipality.name()).isNull();
        assertThat(municipality.document().signing()).isEqualTo(Signing.INK);
    }

    @Test
    void neitherDocumentIsChanged() {
        YamlDocument base = read("overens.yaml", BASE);
        YamlDocument own = read("laxa.yaml", "code: 1\ndocument: {signing: fields}\n");
        YamlDocument merged = own.inherit(Set.of("document"), base);

        assertThat(bind(merged).document().dated()).isNotNull();
        assertThat(bind(own).document().dated()).isNull();
        assertThat(bind(read("b.yaml", "code: 2\n").inherit(Set.of("document"), base))
                        .document()
                        .signing())
                .isEqualTo(Signing.INK);
    }

    @Test
    void aFaultInAnInheritedValueIsShownInItsOwnFile() {
        YamlDocument base = read("overens.yaml", BASE.replace("2026-03-02", "2026-13-02"));
        YamlDocument merged = read("laxa.yaml", "code: 1\n").inherit(Set.of("document"), base);

        assertThat(merged.bind(Municipality.class, ValuePath.ROOT, places, diagnostics))
                .isNull();
        assertThat(((SourceSpan) diagnostics.list().get(0).location()).address())
                .isEqualTo("overens.yaml:4:10");
    }

    @Test
    void aMappingThatShouldBeIsNotReplaced() {
        YamlDocument merged =
                read("laxa.yaml", "code: 1\ndocument: hej\n").inherit(Set.of("document"), read("o.yaml", BASE));

        assertThat(merged.bind(Municipality.class, ValuePath.ROOT, places, diagnostics))
                .isNull();
        assertThat(((SourceSpan) diagnostics.list().get(0).location()).address())
                .isEqualTo("laxa.yaml:2:11");
    }

    @Test
    void eachCentreLaysItsKeysOverTheMunicipalitys() {
        YamlDocument region = read("overens.yaml", """
                agreement:
                  term: {noticeMonths: 6, validFrom: 2026-01-01}
                  targetGroup: {ageTo: 6}
                facts: {phone: "010", logo: a}
                """);
        YamlDocument own = read("laxa.yaml", """
                code: "1860"
                agreement: {term: {noticeMonths: 12}}
                facts: {logo: b}
                centres:
                  - {id: a, agreement: {term: {validTo: 2029-12-31}}, facts: {door: green}}
                  - {id: b}
                """);
        Municipality municipality = bind(own.inherit(KEYS, region).inheritInto("centres", KEYS));

        Term a = municipality.centres().get(0).agreement().term();
        assertThat(a)
                .isEqualTo(RecordOf.type(
                        Term.class,
                        "noticeMonths",
                        12,
                        "validFrom",
                        LocalDate.of(2026, 1, 1),
                        "validTo",
                        LocalDate.of(2029, 12, 31)));
        assertThat(municipality.centres().get(0).facts())
                .containsExactly(entry("door", "green"), entry("logo", "b"), entry("phone", "010"));
        assertThat(municipality.centres().get(1).agreement()).isSameAs(municipality.agreement());
        assertThat(placeOf("centres[0].agreement.term.validFrom")).isEqualTo("overens.yaml:2:38");
        assertThat(placeOf("centres[0].agreement.targetGroup.ageTo")).isEqualTo("overens.yaml:3:24");
        assertThat(placeOf("centres[1].agreement.term.noticeMonths")).isEqualTo("laxa.yaml:2:34");
        assertThat(placeOf("centres[1].facts.phone")).isEqualTo("overens.yaml:4:16");
        assertThat(placeOf("centres[1].agreement.economy")).isNull();
    }

    private String placeOf(String path) {
        SourceSpan place = places.find(new ValuePath(path));
        return place == null ? null : place.address();
    }

    private DocumentSettings settings(String yaml) {
        return bind(read("laxa.yaml", yaml).inherit(Set.of("document"), read("overens.yaml", BASE)))
                .document();
    }

    private YamlDocument read(String file, String yaml) {
        return Objects.requireNonNull(YamlDocument.read(file, yaml.getBytes(StandardCharsets.UTF_8), diagnostics));
    }

    private Municipality bind(YamlDocument document) {
        Municipality bound = document.bind(Municipality.class, ValuePath.ROOT, places, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return Objects.requireNonNull(bound);
    }

    private String address(String path) {
        return Objects.requireNonNull(places.find(new ValuePath(path)), path).address();
    }
}
