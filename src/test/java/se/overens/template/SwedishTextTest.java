package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of names and dates. */
class SwedishTextTest {
    @ParameterizedTest
    @CsvSource({
        "Askersunds kommun,Askersunds kommuns",
        "Borås Stad,Borås Stads",
        "Region Örebro län,Region Örebro läns",
        "Lekebergs kommun,Lekebergs kommuns",
        "Västra Götalandsregionen,Västra Götalandsregionens",
        "Degerfors,Degerfors",
        "Laxå,Laxås",
        "Vårdbolaget Lux,Vårdbolaget Lux",
        "Schultz,Schultz",
        "BUPS,BUPS",
        "Exempelvården AB,Exempelvården ABs"
    })
    void genitive(String name, String genitive) {
        assertThat(SwedishText.genitive(name)).isEqualTo(genitive);
    }

    @Test
    void enumerate() {
        assertThat(SwedishText.enumerate(List.of())).isEmpty();
        assertThat(SwedishText.enumerate(List.of("A"))).isEqualTo("A");
        assertThat(SwedishText.enumerate(List.of("A", "B"))).isEqualTo("A och B");
        assertThat(SwedishText.enumerate(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C och D");
    }

    @Test
    void capitalise() {
        assertThat(SwedishText.capitalise("öppen förskola")).isEqualTo("Öppen förskola");
        assertThat(SwedishText.capitalise("i")).isEqualTo("I");
        assertThat(SwedishText.capitalise("")).isEmpty();
    }
}
