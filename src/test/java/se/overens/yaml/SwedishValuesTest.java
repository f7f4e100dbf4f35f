package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.Municipality;

/** Row Y5 of the table of faults: a value is the text that stands in the file, whatever YAML 1.1 takes it for. */
class SwedishValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0701234567",
                "070-123 45 67",
                "+46 70 123 45 67",
                "019-602 10 00",
                "0123",
                "1860",
                "0o17",
                "0x1F",
                "NO",
                "No",
                "on",
                "off",
                "yes",
                "y",
                "n",
                "true",
                "False",
                "ja",
                "nej",
                "Null",
                "NULL",
                "nan",
                ".inf",
                "12:30",
                "09:00",
                "08.00–16.30",
                "1:20:30",
                "190:20:30",
                "1.10",
                "1,5",
                "1_000",
                "1e3",
                "1 000 000",
                "2026-01-01",
                "2026-03-02T10:00:00Z",
                "2 mars 2026",
                "v. 12",
                "§ 31",
                "KS/2012:628-805",
                "KS 2026/00123",
                "SN/2026:14",
                "25RS1234",
                "2025-04-15 § 8",
                "232100-0164",
                "556677-8899",
                "16212000-1918",
                "Åsa Öberg",
                "Anna-Karin Ståhl af Segerstad",
                "O'Brien",
                "José Núñez",
                "Márjá Ŋálát Đuođđá",
                "Łukasz Żółć",
                "Barn- och utbildningsnämnden",
                "Hälso- och sjukvårdsnämnden",
                "Överenskommelse (reviderad)",
                "50 %",
                "a@b.se",
                "https://example.se/a?b=c#d",
                "C#",
                "A & B",
                "1/2",
                "~/katalog",
                "=1+1",
                "=",
                "<<",
                "Familjecentral 👩‍👧 Solrosen",
                "☀️ Solrosen",
                "“citat”",
                "\u00bbcitat\u00ab",
                "tre…",
                "-1",
                "-20 grader",
                "+1",
                "a\tb",
                "Hus B, plan 2; rum 5"
            })
    void aPlainValueIsReadAsItIsWritten(String value) {
        Municipality municipality = Reading.of(Municipality.class, "code: \"1\"\nname: " + value + "\n")
                .good();

        assertThat(municipality.name()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avtal: del 2",
                "Avtal #2",
                "# 2",
                "@anna",
                "`x`",
                "%",
                "!viktigt",
                "&a",
                "*a",
                "[x]",
                "{{ namn }}",
                "- x",
                "? x",
                "| x",
                "> x",
                "null",
                "~",
                " med blanksteg ",
                "\\u00e5",
                "C:\\plats",
                "a\nb"
            })
    void aQuotedValueIsReadAsItIsWritten(String value) {
        String quoted = "\"" + value.replace("\\", "\\\\").replace("\n", "\\n") + "\"";

        Municipality municipality = Reading.of(Municipality.class, "code: \"1\"\nname: " + quoted + "\n")
                .good();

        assertThat(municipality.name()).isEqualTo(value);
    }

    @Test
    void onIsAKeyLikeAnyOther() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\non: x\n");

        assertThat(reading.underlined()).isEqualTo("on");
    }

    @Test
    void blocksAreFoldedAndEndWithoutALineBreak() {
        String yaml = "code: 1\nname: >\n  en lång\n  rad\nlegalName: |\n  två\n  rader\n\n";

        Municipality municipality = Reading.of(Municipality.class, yaml).good();

        assertThat(municipality.name()).isEqualTo("en lång rad");
        assertThat(municipality.legalName()).isEqualTo("två\nrader");
    }

    @Test
    void textIsNormalisedToNfc() {
        String name = "Örebro ŋ\u0323 é";
        String decomposed = Normalizer.normalize("code: 1\nname: " + name + "\n", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(Normalizer.normalize(decomposed, Normalizer.Form.NFC));
        assertThat(Reading.of(Municipality.class, decomposed).good().name())
                .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void theEmptyTextIsAValueWhereNoneIsNeeded() {
        Municipality municipality = Reading.of(Municipality.class, "code: 1\nname: \"\"\nlegalName:\n")
                .good();

        assertThat(municipality.name()).isEmpty();
        assertThat(municipality.legalName()).isNull();
    }
}
