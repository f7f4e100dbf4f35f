package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.Attachment;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.DayOfYear;
import se.overens.agreement.Percentage;
import se.overens.agreement.terms.CycleEntry;
import se.overens.agreement.terms.Share;
import se.overens.workspace.Titles;

/** What values are called where people read of them. */
class ValueWordsTest {
    private final ValueWords words = new ValueWords(Titles.swedish());

    private String of(String name, Object value) {
        return words.of(name, value, Map.of("region", "Region Örebro län")).replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "noticeMonths, 1, 1 månad",
        "autoRenewMonths, 12, 12 månader",
        "cureDays, 1, 1 dag",
        "cureDays, 30, 30 dagar",
        "evaluationEveryYears, 1, varje år",
        "evaluationEveryYears, 2, vartannat år",
        "evaluationEveryYears, 4, vart 4:e år",
        "meetingsPerYear, 3, 3"
    })
    void countWhatTheyCount(String name, int number, String text) {
        assertThat(of(name, number)).isEqualTo(text);
    }

    @Test
    void areWrittenAsSwedishIs() {
        assertThat(of("validTo", LocalDate.of(2030, 12, 31))).isEqualTo("31 december 2030");
        assertThat(of("planDue", new DayOfYear(1, 31))).isEqualTo("31 januari");
        assertThat(of("fte", 0.29)).isEqualTo("29 procent");
        assertThat(of("fte", 1.0)).isEqualTo("100 procent");
        assertThat(of("staffFte", 1.5)).isEqualTo("1,5");
        assertThat(of("minutes", true)).isEqualTo("ja");
        assertThat(of("languages", List.of("sv", "so"))).isEqualTo("svenska, somaliska");
        assertThat(of("employer", "region")).isEqualTo("Region Örebro län");
    }

    @Test
    void tellTheirPartsButNoIds() {
        assertThat(of("funding", List.of(new Share("region", Percentage.fromText("37,5")))))
                .isEqualTo("Region Örebro län, 37,5 procent");
        assertThat(of("annualCycle", List.of(new CycleEntry(3, "Budget", "region"))))
                .isEqualTo("mars, Budget, Region Örebro län");
        Attachment map = new Attachment(new AutoNumber(0), "karta", "Karta", null, null, true, null);
        assertThat(of("attachments", List.of(map))).isEqualTo("Karta, obligatorisk ja");
    }
}
