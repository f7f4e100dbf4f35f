package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.Strategy;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Message;

class ScalarTypesTest {
    record Everything(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Boolean flag,
            @Nullable LocalDate date,
            @Nullable Grade grade,
            List<Integer> numbers) {}

    record Strict(int number, boolean flag, Even even) {}

    enum Grade {
        FULL_2
    }

    record Even(int half) {
        public static Even fromText(String text) {
            int number = Integer.parseInt(text);
            if (number % 2 != 0) {
                throw new IllegalArgumentException(text);
            }
            return new Even(number / 2);
        }
    }

    @Test
    void everyTypeIsRead() {
        Everything all = Reading.of(
                        Everything.class,
                        "text: 007\nnumber: 007\nflag: false\ndate: 2024-02-29\ngrade: full-2\nnumbers: [1, -2]\n")
                .good();

        assertThat(all)
                .isEqualTo(new Everything("007", 7, false, LocalDate.of(2024, 2, 29), Grade.FULL_2, List.of(1, -2)));
    }

    @Test
    void primitivesAreRequired() {
        assertThat(Reading.of(Strict.class, "number: 1\nflag: true\neven: 4\n").good())
                .isEqualTo(new Strict(1, true, new Even(2)));
        assertThat(Reading.of(Strict.class, "x: 1").codes())
                .containsExactly(Code.UNKNOWN_KEY, Code.MISSING_KEY, Code.MISSING_KEY, Code.MISSING_KEY);
    }

    @Test
    void aValueClassMayRefuseAText() {
        assertThat(Reading.of(Strict.class, "number: 1\nflag: true\neven: 3\n").codes())
                .containsExactly(Code.WRONG_VALUE);
        assertThat(Reading.of(Strict.class, "number: 1\nflag: true\neven: x\n").codes())
                .containsExactly(Code.WRONG_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "1_000", "1 000", "+1", "0x10", "ett", "12345678901", "२०२६", "1,5", "--1"})
    void isNoWholeNumber(String text) {
        assertThat(label("number", text)).isEqualTo("OV106.wholeNumber []");
    }

    @Test
    void aWholeNumberHasAnExampleOfItsKind() {
        Reading<Strategy> year = Reading.of(Strategy.class, "id: a\ntitle: b\nyear: i år\n");
        assertThat(year.findings().get(0).hints()).containsExactly(Message.of("OV106.digits", 2026));
        Reading<Term> months = Reading.of(Term.class, "noticeMonths: tolv\n");
        assertThat(months.findings().get(0).hints()).containsExactly(Message.of("OV106.digits", 12));
    }

    @ParameterizedTest
    @CsvSource({"ja, true", "Nej, false", "TRUE, true", "on, true", "No, false", "1, true", "False, false"})
    void isNoTruthValueButNearOne(String text, String meant) {
        assertThat(label("flag", text)).isEqualTo("OV106.meant [" + meant + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01, OV106.month [13]",
        "2026-00-01, OV106.month [00]",
        "2026-02-29, 'OV106.day [2026-02, 28]'",
        "2026-04-31, 'OV106.day [2026-04, 30]'",
        "2026-04-00, 'OV106.day [2026-04, 30]'",
        "2 mars 2026, OV106.meant [2026-03-02]",
        "den 2 mars 2026, OV106.meant [2026-03-02]",
        "2 Mars 2026, OV106.meant [2026-03-02]",
        "31 MAJ 2026, OV106.meant [2026-05-31]",
        "12 okt. 2026, OV106.meant [2026-10-12]",
        "2/3 2026, OV106.meant [2026-03-02]",
        "2/3/2026, OV106.meant [2026-03-02]",
        "02.03.2026, OV106.meant [2026-03-02]",
        "2026-3-2, OV106.meant [2026-03-02]",
        "20260302, OV106.meant [2026-03-02]",
        "2026/03/02, OV106.meant [2026-03-02]",
        "31 februari 2026, OV106.date []",
        "mars 2026, OV106.date []",
        "i går, OV106.date []",
        "2026-03-02T10:00, OV106.date []",
        "+2026-03-02, OV106.date []",
        "２０２６-03-02, OV106.date []"
    })
    void isNoDate(String text, String label) {
        assertThat(label("date", text)).isEqualTo(label);
    }

    @Test
    void aWordHasOneSpelling() {
        assertThat(label("grade", "FULL_2")).isEqualTo("OV106.meant [full-2]");
        assertThat(label("grade", "full2")).isEqualTo("OV106.meant [full-2]");
        assertThat(label("grade", "xyz")).isEqualTo("OV106.word []");
    }

    @Test
    void aLongValueIsShortenedInItsMessage() {
        Reading<Everything> reading = Reading.of(Everything.class, "number: " + "å😀".repeat(200) + "\n");

        assertThat(reading.findings().get(0).sentence().arguments()).containsExactly("å😀".repeat(30) + "…", "number");
    }

    private static String label(String key, String text) {
        Reading<Everything> reading = Reading.of(Everything.class, key + ": " + text + "\n");
        assertThat(reading.codes()).containsExactly(Code.WRONG_VALUE);
        assertThat(reading.underlined()).isEqualTo(text);
        Diagnostic first = reading.findings().get(0);
        return first.label().key() + " " + first.label().arguments();
    }
}
