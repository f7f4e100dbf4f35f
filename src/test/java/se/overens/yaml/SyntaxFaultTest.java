package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.Municipality;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/** What is said of files that are not YAML, or that use parts of it which are not read. */
class SyntaxFaultTest {
    /** Below the line {@code code: "1860"}: ↵ is a line break, ⇥ a tab, ◦ a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "name: Avtal: del 2 ¦ 2:12+1 ¦ colon",
                "boards:↵- name: Avtal: del 2 ¦ 3:14+1 ¦ colon",
                "name: Åsa 👩‍👧: del ¦ 2:14+1 ¦ colon",
                "document:↵⇥sender: x ¦ 3:1+1 ¦ tab",
                "document:↵  sender: x↵⇥dated: y ¦ 4:1+1 ¦ tab",
                "document:↵◦◦sender: x ¦ 3:1+1 ¦ oddSpace",
                "document:↵  sender: x↵◦ dated: y ¦ 4:1+1 ¦ oddSpace",
                "document:↵  sender: x↵   ◦dated: y ¦ 4:4+1 ¦ oddSpace",
                "name:Anna ¦ 2:5+1 ¦ space",
                "name: Anna↵hej ¦ 3:1+3 ¦ noColon",
                "name: @anna ¦ 2:7+1 ¦ sign",
                "name: %anna ¦ 2:7+1 ¦ sign",
                "name: & co ¦ 2:7+1 ¦ sign",
                "name: >x ¦ 2:7+1 ¦ sign",
                "name: - x ¦ 2:7+1 ¦ sign",
                "name: ] ¦ 2:7+1 ¦ sign",
                "name: *anna ¦ 2:7+5 ¦ alias",
                "name: !vikt ¦ 2:7+1 ¦ tag",
                "orgNo: !!int 5 ¦ 2:8+1 ¦ tag",
                "name: !!binary aGVq ¦ 2:7+1 ¦ tag",
                "boards: !!set {a, b} ¦ 2:9+1 ¦ tag",
                "name: !!javax.script.ScriptEngineManager [] ¦ 2:7+1 ¦ tag",
                "name: ¤anna ¦ 2:7+1 ¦ quote",
                "name: 'anna ¦ 2:7+1 ¦ quote",
                "name: ¤Anna¤ Öberg ¦ 2:14+1 ¦ afterQuote",
                "name: 'Anna's' ¦ 2:13+1 ¦ afterQuote",
                "name: [x] y ¦ 2:11+1 ¦ afterBracket",
                "name: ¤C:\\plats¤ ¦ 2:11+1 ¦ escape",
                "boards: [a, b↵name: x ¦ 2:9+1 ¦ bracket",
                "boards: {a: b ¦ 2:9+1 ¦ bracket",
                "document:↵    sender: x↵  dated: y ¦ 4:3+1 ¦ indentation",
                "name: x↵  sender: y ¦ 3:3+9 ¦ indentation",
                "boards:↵  - id: a↵  name: b ¦ 4:3+1 ¦ indentation",
                "name: {{ namn }} ¦ 2:10+4 ¦ keyNotText",
                "<<: {name: x} ¦ 2:1+2 ¦ merge",
                "---↵code: 2 ¦ 2:1+3 ¦ documents",
                "boards: &b [*b] ¦ 2:13+2 ¦ cycle",
            })
    void aFaultIsExplainedAtItsPlace(String yaml, String place, String label) {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: \"1860\"\n" + written(yaml) + "\n");

        Diagnostic first = reading.findings().get(0);
        assertThat(reading.value()).isNull();
        assertThat(first.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(first.label()).isNotNull();
        assertThat(first.label().key() + " " + reading.place()).isEqualTo("OV101." + label + " " + place);
        assertThat(first.hints()).isNotEmpty();
    }

    @Test
    void standardTagsThatChangeNothingAreRead() {
        Municipality municipality = Reading.of(
                        Municipality.class, "!!map\ncode: !!str 1860\nname: ! x\nboards: !!seq []\n")
                .good();

        assertThat(municipality.code()).isEqualTo("1860");
        assertThat(municipality.name()).isEqualTo("x");
    }

    @Test
    void aFileWithoutValuesLacksItsKeys() {
        for (String empty : List.of("", "\n\n", "# bara en kommentar\n", "---\n", "~\n", "{}\n", "\uFEFF")) {
            Reading<Municipality> reading = Reading.of(Municipality.class, empty);
            assertThat(reading.codes()).as(empty).containsExactly(Code.MISSING_KEY);
            assertThat(reading.place()).as(empty).startsWith("1:1+");
        }
    }

    @Test
    void aDocumentMayHaveItsMarkersAndDirective() {
        assertThat(Reading.of(Municipality.class, "%YAML 1.2\n---\ncode: 1\n...\n")
                        .good()
                        .code())
                .isEqualTo("1");
    }

    @Test
    void allWaysToBreakALineCount() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\r\nname: x\ry: 1\nz: 2\n");

        assertThat(reading.findings().stream().map(d -> ((se.overens.diagnostic.SourceSpan) d.location()).line()))
                .containsExactly(3, 4);
    }

    private static String written(String yaml) {
        return yaml.replace('↵', '\n').replace('⇥', '\t').replace('◦', '\u00A0').replace('¤', '"');
    }
}
