package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.document.SigningMode;
import se.overens.document.rule.TextRules;
import se.overens.document.rule.TextRules.Attached;
import se.overens.document.rule.TextRules.Facts;
import se.overens.template.Mall;

/** R17, R19 and R24: what a text says agrees with what the document is, and with itself. */
class TextRulesTest {
    private static final Facts PLAIN = new Facts(SigningMode.INK, 0, List.of());

    private static List<String> findings(String markup, Facts facts) {
        Diagnostics found = new Diagnostics();
        Mall mall = Mall.of("# T\n\n" + markup).with("n", "tre").with("word", "MVC");
        TextRules.check(Read.document(mall.rendered()), facts, found);
        return found.list().stream().map(TextRulesTest::show).toList();
    }

    private static String show(Diagnostic found) {
        String place = found.location() instanceof SourceSpan span ? "" + span.line() : "" + found.location();
        String what = found.label() == null
                ? found.hints().get(0).key() + found.hints().get(0).arguments()
                : found.label().key() + found.label().arguments();
        return place + " " + what;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Avtalet är skrivet i tre exemplar.; FIELDS; 4 OV219.digital[]",
                "Avtalet är skrivet i 2 likalydande exemplar.; SERVICE; 4 OV219.digital[]",
                "Avtalet är skrivet i två exemplar.; INK; 4 OV219.count[3]",
                "Avtalet är skrivet i ${n} exemplar.; INK; ''",
                "Avtalet är skrivet i *tre* likalydande exemplar.; INK; ''",
                "I ett exemplar för var och en.; INK; ''",
                "I ett exemplar för varje part.; INK; ''",
                "Parterna tar ett exemplar var.; FIELDS; ''",
                "Filen är originalet.; FIELDS; ''"
            })
    void onlyPaperHasSeveralOriginals(String text, SigningMode mode, String expected) {
        assertThat(String.join(" ", findings(text, new Facts(mode, 3, List.of()))))
                .isEqualTo(expected);
    }

    @Test
    void oneThingHasOneName() {
        assertThat(findings("Vi har BMM.\n\nVi har ${word}.", PLAIN)).containsExactly("word OV224.other[BMM]");
        assertThat(findings("Vi har BMM och BVC, en barnmorskemottagning.", PLAIN))
                .isEmpty();
        assertThat(findings("Vid familjecentrals-liknande verksamhet", PLAIN))
                .containsExactly("4 OV224.spelling[familjecentralsliknande]");
        assertThat(findings("Vid familjecentralsliknande verksamhet", PLAIN)).isEmpty();
    }

    @Test
    void attachmentsAreThereAndAreSpokenOf() {
        String own = "\n\n## <@attachment name=\"lokaler\"/> Lokaler\n\nA\n";
        assertThat(findings("Se bilaga 1 och 2." + own, PLAIN)).containsExactly("4 OV217.unknown[2]");
        assertThat(findings("Se <@ref name=\"lokaler\"/>." + own, PLAIN)).isEmpty();
        assertThat(findings("Inget." + own, PLAIN)).containsExactly("6 OV217.unmentioned[1]");
        assertThat(findings("<@contents of=\"attachments\" heading=\"Bilagor\"/>" + own, PLAIN))
                .isEmpty();
        assertThat(findings("- Bilaga 1. Lokaler" + own, PLAIN)).isEmpty();
        assertThat(findings("- Bilaga 1: Rum" + own, PLAIN)).containsExactly("4 OV217.called[1, Lokaler]");
        assertThat(findings("Se bilaga 1, och bilaga 7 till ansökan." + own, PLAIN))
                .isEmpty();
        assertThat(findings("Inget om bilaga 3.", PLAIN)).isEmpty();
    }

    @Test
    void filesAreNumberedAfterThem() {
        String own = "\n\n## <@attachment name=\"lokaler\"/> Lokaler\n\nA\n";
        Attached file = new Attached("", new ValuePath("a[0]"));
        Attached third = new Attached("3", new ValuePath("a[0]"));
        Facts one = new Facts(SigningMode.INK, 0, List.of(file));
        assertThat(findings("Se bilaga 1 och 2." + own, one)).isEmpty();
        assertThat(findings("Se bilaga 1." + own, one)).containsExactly("a[0] OV217.unmentioned[2]");
        assertThat(findings("Se bilaga 1." + own, new Facts(SigningMode.INK, 0, List.of(third))))
                .containsExactly("a[0] OV217.number[2]", "a[0] OV217.unmentioned[3]");
        assertThat(findings("Bilaga 1. Ritning", one)).isEmpty();
        assertThat(findings("Se bilaga 4.", one)).containsExactly("4 OV217.unknown[4]");
    }
}
