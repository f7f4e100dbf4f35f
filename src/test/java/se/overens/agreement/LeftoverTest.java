package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as not filled in yet, and what is honest text. */
class LeftoverTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxxxx",
                "den xxx mars",
                "XXX",
                "KS 2026/XXXX",
                "Xxxxx",
                "före ………",
                "namn: ....",
                "den ... 2026",
                "___",
                "Namn ______",
                "[...]",
                "[…]",
                "[ ]",
                "[namn på enhet]",
                "<...>",
                "<namn>",
                "<Ange ort>",
                "TODO",
                "TODO: fråga",
                "NN",
                "av NN, chef",
                "ÅÅÅÅ-MM-DD",
                "åååå-mm-dd",
                "YYYY-MM-DD",
                "${namn}",
                "a ${b.c} d"
            })
    void isFoundInData(String value) {
        assertThat(Leftover.in(value)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "KS 2026/00123",
                "maxxxa",
                "Foxx AB",
                "XX",
                "XXII",
                "och så vidare…",
                "TODOS",
                "ANN",
                "NNP",
                "3 < 4 och 5 > 2",
                "<3",
                "barn [1]",
                "anna@exempel.se",
                "a-mm-b",
                "2026-03-02",
                "100 $",
                "snake__case",
                "Se [avsnitt](#avsnitt)"
            })
    void isNotHonestText(String value) {
        assertThat(Leftover.in(value)).isNull();
    }

    @Test
    void isNoLinkOrFootnoteInATemplate() {
        assertThat(Leftover.inTemplate("se [ordlistan](#ord) och noten[^ord], <@ref/>"))
                .isEmpty();
        assertThat(Leftover.inTemplate("den xxx till [...] av NN")).hasSize(3);
    }
}
