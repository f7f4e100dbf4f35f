package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.Municipality;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.SourceSpan;

/** Row Y7 of the table of faults. */
class DangerousCharacterTest {
    @ParameterizedTest
    @CsvSource({
        "1, control",
        "7, control",
        "8, control",
        "1B, control",
        "7F, control",
        "80, control",
        "85, control",
        "9F, control",
        "61C, direction",
        "200E, direction",
        "200F, direction",
        "202A, direction",
        "202E, direction",
        "2066, direction",
        "2069, direction",
        "200B, invisible",
        "2060, invisible",
        "FEFF, invisible",
        "2028, separator",
        "2029, separator",
        "FFFD, replacement",
        "FFFE, noncharacter",
        "FFFF, noncharacter",
        "FDD0, noncharacter",
        "1FFFE, noncharacter",
        "10FFFF, noncharacter",
        "E000, private",
        "F8FF, private",
        "F0000, private",
        "100000, private"
    })
    void isRefusedWhereItStandsAndAsAnEscape(String hex, String kind) {
        int c = Integer.parseInt(hex, 16);
        String escape = String.format(Locale.ROOT, "\\U%08X", c);

        Reading<Municipality> raw =
                Reading.of(Municipality.class, "code: 1\nname: Åsa 😀" + Character.toString(c) + "x\n");
        Reading<Municipality> escaped = Reading.of(Municipality.class, "code: 1\nname: \"Åsa 😀" + escape + "x\"\n");

        assertThat(raw.value()).isNull();
        assertThat(labels(raw)).containsExactly("OV107." + kind);
        assertThat(raw.place()).isEqualTo("2:12+1");
        assertThat(raw.findings().get(0).sentence().arguments())
                .element(0)
                .isEqualTo("U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex);
        assertThat(escaped.value()).isNull();
        assertThat(labels(escaped)).containsExactly("OV107." + kind);
        assertThat(escaped.place()).isEqualTo("2:13+10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\0", "\\a", "\\b", "\\e", "\\v", "\\f", "\\r", "\\N", "\\L", "\\P", "\\x9F", "\\uD83D", "\\uDE00"
            })
    void shortEscapesAndHalfCharactersAreRefused(String escape) {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\nname: \"x\n  Å" + escape + "x\"\n");

        assertThat(reading.codes()).containsExactly(Code.DANGEROUS_CHARACTER);
        assertThat(reading.underlined()).isEqualTo(escape);
        assertThat(reading.place()).startsWith("3:4+");
    }

    @Test
    void harmlessCharactersPass() {
        String harmless = "\"\\uD83D\\uDE00 \\xE5 \\_ \\t \\n \\\" \\\\uE000 \u00AD \u00A0 \u200D 👩‍👧 \u202F\"";

        assertThat(Reading.of(Municipality.class, "code: 1\nname: " + harmless + "\n")
                        .good()
                        .name())
                .isEqualTo("😀 å \u00A0 \t \n \" \\uE000 \u00AD \u00A0 \u200D 👩‍👧 \u202F");
    }

    @Test
    void allAreFoundAndWhatElseIsWrongOnTheirLinesIsNotSaid() {
        String yaml =
                "code: 1\nna\u202Eme: x\ndocument:\n  signing: in\u200Bk\n  dated: i går\nxyz\u2028: 1\n# \uE001\n";

        Reading<Municipality> reading = Reading.of(Municipality.class, yaml);

        assertThat(reading.findings().stream().map(d -> d.code().id() + ":" + ((SourceSpan) d.location()).line()))
                .containsExactly("OV107:2", "OV107:4", "OV107:6", "OV107:7", "OV106:5");
    }

    @Test
    void noTokenOfTheTemplatesCanComeFromAFile() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.getType(c) == Character.PRIVATE_USE)
                        .filter(c -> Characters.danger(c) == null))
                .isEmpty();
    }

    @Test
    void aNoBreakSpaceThatMakesAKeyIsExplained() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\n\u00A0name: x\n");

        assertThat(labels(reading)).containsExactly("OV101.oddSpace");
        assertThat(reading.place()).isEqualTo("2:1+1");
    }

    @Test
    void aNoBreakSpaceAfterAColonIsExplained() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\ndocument:\n  sender:\u00A0x\n");

        assertThat(reading.codes()).containsExactly(Code.WRONG_KIND);
        assertThat(reading.findings().get(0).hints())
                .anySatisfy(hint -> assertThat(hint.arguments()).containsExactly("U+00A0", "no-break space"));
    }

    private static List<String> labels(Reading<?> reading) {
        return reading.findings().stream()
                .map(Diagnostic::label)
                .map(label -> label == null ? "" : label.key())
                .toList();
    }
}
