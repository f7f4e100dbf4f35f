package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.RecordOf;
import se.overens.agreement.Centre;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Definition;
import se.overens.agreement.FunctionType;
import se.overens.agreement.PersonName;
import se.overens.agreement.Region;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.template.PrintedValue.PrintedText;

/** T3 and T6, tokens, paths, and what values look like in print. */
class ValuesTest {
    private static final Centre CENTRE = RecordOf.type(
            Centre.class,
            "id",
            "c",
            "openedOn",
            LocalDate.of(2026, 3, 2),
            "catchment",
            "a",
            "functions",
            List.of(RecordOf.type(
                    CentreFunction.class, "type", FunctionType.CHILD_HEALTH, "provider", "region", "unit", "U")));

    @Test
    void valuesBecomeTokensWithTheirPaths() {
        Rendering rendering = Mall.of("${centre.functions[0].unit} ${centre.functions[0].type} ${centre.id?upper_case}")
                .with("centre", CENTRE)
                .rendered();
        assertThat(rendering.markup()).isEqualTo("\uE000\uE100\uE001 \uE000\uE101\uE001 \uE000\uE102\uE001");
        assertThat(rendering.values())
                .extracting(v -> ((PrintedText) v).text() + "@"
                        + ((PrintedText) v).origin().getClass().getSimpleName())
                .containsExactly("U@ValuePath", "childHealth@ValuePath", "C@SourceSpan");
        assertThat(((PrintedText) rendering.values().get(0)).origin())
                .isEqualTo(new ValuePath("centre.functions[0].unit"));
        assertThat(((PrintedText) rendering.values().get(2)).origin())
                .isInstanceOfSatisfying(
                        SourceSpan.class,
                        span -> assertThat(span.address() + "+" + span.length())
                                .isEqualTo("templates/t/t.md.ftl:2:57+23"));
    }

    @Test
    void derivedTextsKeepThePathOfTheirValue() {
        Rendering rendering = Mall.of("${genitive(name)}${longDate(centre.openedOn)}")
                .with("name", "Laxå")
                .with("centre", CENTRE)
                .rendered();
        assertThat(rendering.values())
                .containsExactly(
                        new PrintedText("Laxås", new ValuePath("name")),
                        new PrintedText("2\u00A0mars\u00A02026", new ValuePath("centre.openedOn")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${1234567};1234567",
                "${1234567 * 2};2469134",
                "${number};2026",
                "${(1 == 1.0)?then(1, 2)};1",
                "${isoDate(date)};2026-03-02",
                "${date};2026-03-02",
                "${'i'?upper_case};I",
                "${'TITEL'?lower_case};titel",
                "${capitalise('istanbul')};Istanbul",
                "${definition};socialstyrelsen-2008",
                "${enumerate(['A'])};A",
                "${enumerate(['A', 'B'])};A och B",
                "${enumerate(['A', 'B', 'C'])};A, B och C",
                "${numeral(1, 'common')} ${numeral(1, 'neuter')} ${numeral(number, 'common')};en ett 2\u00A0026",
                "${weekday(date)}en;måndagen",
                "${withinSentence('Socialnämnden')};socialnämnden",
                "${sentence('tillstyrks')};Tillstyrks.",
                "${nobreak('§ 31')};§\u00A031",
                "${name};Anna",
                "[${blank}];[]",
                "[${''}${'  '}];[]"
            })
    void print(String template, String expected) {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("sv-SE", "tr-TR", "ar-EG", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Mall mall = Mall.of(template).with("number", 2026).with("date", LocalDate.of(2026, 3, 2));
                mall.with("name", new PersonName("Anna")).with("blank", PersonName.fromText("blank"));
                assertThat(mall.with("definition", Definition.SOCIALSTYRELSEN_2008)
                                .text())
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whiteSpaceIsFoldedAndLettersComposed() {
        String value = " \tO\u0308rebro\r\n\u0085\u2028 la\u0308n\u00A0\u2011x\u2003y ";
        assertThat(Mall.of("[${v}]").with("v", value).text()).isEqualTo("[Örebro län\u00A0\u2011x y]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uE000b", "\uF8FF", "x\uE100"})
    void reservedCharactersInValuesAreFindings(String value) {
        assertThat(Mall.of("${v}").with("v", value).places()).containsExactly("OV307 v");
        assertThat(Mall.of("${'\\xE000'}").places()).containsExactly("OV307 2:1");
    }

    @Test
    void missingValuesNameTheKeyThatWouldSupplyThem() {
        Diagnostic found =
                only(Mall.of("Först\nöppnar ${centre.plannedOpening}.").with("centre", CENTRE));
        assertThat(found.sentence()).isEqualTo(Message.of("OV303", "centre.plannedOpening"));
        assertThat(found.location())
                .isEqualTo(new SourceSpan("templates/t/t.md.ftl", 3, 10, 21, "öppnar ${centre.plannedOpening}."));
        assertThat(found.hints()).contains(Message.of("OV303.key", "centre.plannedOpening"));
    }

    @Test
    void missingArgumentsDoSoToo() {
        Diagnostic found = only(Mall.of("${longDate(centre.plannedOpening)}").with("centre", CENTRE));
        assertThat(found.sentence()).isEqualTo(Message.of("OV303", "centre.plannedOpening"));
        assertThat(found.hints()).contains(Message.of("OV303.key", "centre.plannedOpening"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${capitalise(body)}",
                "${genitive( body )}",
                "${numeral(body, 'common')}",
                "<@local section=body/>"
            })
    void missingArgumentsAreNamedAndNotTheFunction(String template) {
        assertThat(only(Mall.of(template)).sentence()).isEqualTo(Message.of("OV303", "body"));
    }

    @Test
    void misspeltComponentsListTheRightOnes() {
        Diagnostic found = only(Mall.of("${(centre.plannedOpening)!}${region.nam}")
                .with("centre", CENTRE)
                .with("region", RecordOf.type(Region.class, "code", "18", "name", "R")));
        assertThat(found.hints())
                .containsExactly(
                        Message.of("OV303.meant", "name"),
                        Message.of(
                                "OV303.known",
                                "code, name, legalName, orgNo, abbreviation, county, address, contact, boards"));
    }

    @Test
    void unknownVariablesAreFindings() {
        Diagnostic found = only(Mall.of("${(centre.plannedOpening)!}${plats}").with("centre", CENTRE));
        assertThat(found.sentence()).isEqualTo(Message.of("OV303", "plats"));
        assertThat(found.hints()).containsExactly(Message.of("OV303.spelling"));
    }

    @Test
    void otherErrorsHaveTheirPlace() {
        assertThat(Mall.of("a\n<#if x>").places()).containsExactly("OV301 3:1");
        assertThat(Mall.of("a\n  ${1 + }").places()).containsExactly("OV301 3:9");
        assertThat(Mall.of("a\n ${longDate('x')}").places()).containsExactly("OV302 3:2");
        assertThat(Mall.of("a\n ${region}")
                        .with("region", RecordOf.type(Region.class, "code", "18", "name", "R"))
                        .places())
                .containsExactly("OV302 3:4");
        for (String wrong : List.of("numeral(1)", "numeral('x', 'common')", "numeral(1, 'en')", "weekday('x')")) {
            assertThat(Mall.of("a\n ${" + wrong + "}").places()).containsExactly("OV302 3:2");
        }
        assertThat(Mall.of("<#import '/shared/m.ftl' as m>\n<@m.a/>")
                        .file("shared/m.ftl", "\n<#macro a>${x}</#macro>")
                        .findings())
                .singleElement()
                .satisfies(found ->
                        assertThat(((SourceSpan) found.location()).address()).isEqualTo("templates/shared/m.ftl:2:13"));
    }

    @Test
    void headerIsRead() {
        assertThat(Mall.of("<#ftl attributes={'subject':'town','applies':'open','documentType':'D','x':1}>a")
                        .places())
                .containsExactly("OV306 1:72", "OV306 1:19", "OV306 1:1");
    }

    @Test
    void headerIsToldWhatWasProbablyMeant() {
        List<Diagnostic> found = Mall.of(
                        "<#ftl attributes={'subject':'center','applies':'al','documentTyp':'D','fileName':'f'}>a")
                .findings();
        assertThat(found)
                .flatExtracting(Diagnostic::hints)
                .contains(
                        Message.of("OV306.meant", "centre"),
                        Message.of("OV306.meant", "all"),
                        Message.of("OV306.meant", "documentType"));
    }

    private static Diagnostic only(Mall mall) {
        List<Diagnostic> findings = mall.findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
