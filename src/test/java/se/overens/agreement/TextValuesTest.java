package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are written as one text: what they read, and how they print. */
class TextValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60|60|6000", "33,33|33,33|3333", "33.3 %|33,3|3330", "0,05|0,05|5", "100|100|10000"})
    void percentages(String written, String printed, int basisPoints) {
        Percentage read = Percentage.fromText(written);
        assertThat(read.basisPoints()).isEqualTo(basisPoints);
        assertThat(read.text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "33,333", "half", "1000", "6 0"})
    void noPercentages(String written) {
        assertThatThrownBy(() -> Percentage.fromText(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"480000|480 000", "480 000|480 000", "24750,5|24 750,50", "950|950", "1000000.05|1 000 000,05"})
    void amounts(String written, String printed) {
        assertThat(Money.fromText(written).text()).isEqualTo(printed.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "48 0000", "480 tkr", "1,234", "12 34", "SEK 5"})
    void noAmounts(String written) {
        assertThatThrownBy(() -> Money.fromText(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesOfAnAmount() {
        Money third = Money.fromText("100").share(Percentage.fromText("33,33"));
        assertThat(third.text()).isEqualTo("33,33");
        assertThat(Money.fromText("0,05")
                        .share(Percentage.fromText("50"))
                        .plus(third)
                        .text())
                .isEqualTo("33,36");
    }

    @Test
    void daysOfTheYear() {
        assertThat(DayOfYear.fromText("02-29").text()).isEqualTo("29\u00A0februari");
        assertThatThrownBy(() -> DayOfYear.fromText("02-30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayOfYear.fromText("1 oktober")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesOfTheDay() {
        assertThat(TimeOfDay.fromText("09:00").text()).isEqualTo("9.00");
        assertThat(TimeOfDay.fromText("13.30").minutes()).isEqualTo(810);
        assertThatThrownBy(() -> TimeOfDay.fromText("24:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersMayBeCounted() {
        assertThat(AutoNumber.fromText("auto").isAuto()).isTrue();
        assertThat(AutoNumber.fromText("12").text()).isEqualTo("12");
        assertThatThrownBy(() -> AutoNumber.fromText("0")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,1 januari 2026",
        "2024-02-29,29 februari 2024",
        "2026-03-02,2 mars 2026",
        "2026-08-31,31 augusti 2026",
        "2025-12-24,24 december 2025"
    })
    void longDate(LocalDate date, String words) {
        assertThat(SwedishDates.longDate(date)).isEqualTo(words.replace(' ', '\u00A0'));
    }
}
