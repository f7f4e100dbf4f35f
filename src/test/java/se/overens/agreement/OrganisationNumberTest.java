package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "212000-1918",
                "2120001918",
                "16212000-1918",
                "162120001918",
                " 212000 - 1918 ",
                "212000–1918",
                "212000\u00A01918",
            })
    void writesAllFormsAlike(String text) {
        assertThat(OrganisationNumber.normalise(text)).isEqualTo("212000-1918");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21200-1918", "19212000-1918", "212000-191", "SE212000191801", "٢١٢٠٠٠-١٩١٨"})
    void leavesOtherTextsAlone(String text) {
        assertThat(OrganisationNumber.normalise(text)).isEqualTo(text);
        assertThat(OrganisationNumber.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"212000-1918, true", "212000-1917, false", "221000-1918, false", "811218-9876, false"})
    void tellsRightFromWrong(String number, boolean right) {
        assertThat(OrganisationNumber.isValid(number)).isEqualTo(right);
    }

    @Property
    void seesEveryWrongDigit(
            @ForAll @IntRange(min = 0, max = 9999999) int number,
            @ForAll @IntRange(min = 0, max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String nine = String.format(java.util.Locale.ROOT, "55%07d", number);
        String text = nine.substring(0, 6) + "-" + nine.substring(6);
        char last = OrganisationNumber.checkDigit(text + "0");
        text += last;
        assertThat(OrganisationNumber.isValid(text)).isEqualTo(text.charAt(2) >= '2');
        if (text.charAt(place) != '-') {
            char wrong = (char) ('0' + (text.charAt(place) - '0' + change) % 10);
            assertThat(OrganisationNumber.isValid(text.substring(0, place) + wrong + text.substring(place + 1)))
                    .isFalse();
        }
    }
}
