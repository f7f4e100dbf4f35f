package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
        "Exempelvården AB,Exempelvården AB:s",
        "BVC,BVC:s"
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

    @ParameterizedTest
    @CsvSource({
        "Kommunstyrelsen,kommunstyrelsen",
        "Kommunstyrelsens arbetsutskott,kommunstyrelsens arbetsutskott",
        "Kommunfullmäktige,kommunfullmäktige",
        "Barn- och utbildningsnämnden,barn- och utbildningsnämnden",
        "'Kultur-, idrotts- och fritidsnämnden','kultur-, idrotts- och fritidsnämnden'",
        "Socialnämnden i Laxå kommun,socialnämnden i Laxå kommun",
        "Äldrenämnden,äldrenämnden",
        "Strategiska hälso- och sjukvårdsnämnden,strategiska hälso- och sjukvårdsnämnden",
        "Tekniska nämnden,tekniska nämnden",
        "Vård och omsorgsnämnden,vård och omsorgsnämnden",
        "Regionala samverkansrådet,Regionala samverkansrådet",
        "Göteborgs socialnämnd,Göteborgs socialnämnd",
        "Gävle kommunstyrelse,Gävle kommunstyrelse",
        "Region Örebro län,Region Örebro län",
        "Malung-Sälens kommun,Malung-Sälens kommun",
        "Kommunerna i Örebro län,kommunerna i Örebro län",
        "Kommunledningskontoret,kommunledningskontoret",
        "Område välfärd och folkhälsa,Område välfärd och folkhälsa",
        "Nämnden för funktionsstöd,nämnden för funktionsstöd",
        "KS,KS",
        "socialnämnden,socialnämnden"
    })
    void bodiesWithinSentences(String name, String within) {
        assertThat(SwedishText.withinSentence(name)).isEqualTo(within);
        assertThat(SwedishText.withinSentence("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vi tillstyrker förslaget,Vi tillstyrker förslaget.",
        "Barnets bästa är att bygga.,Barnets bästa är att bygga.",
        "Varför?,Varför?",
        "Styrgruppen ska:,Styrgruppen ska:",
        "Alla sa ”ja”,Alla sa ”ja”.",
        "Alla sa ”ja!”,Alla sa ”ja!”",
        "(Se bilagan.),(Se bilagan.)"
    })
    void sentences(String text, String sentence) {
        assertThat(SwedishText.sentence(text)).isEqualTo(sentence);
        assertThat(SwedishText.sentence("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,noll,noll",
        "1,en,ett",
        "1.0,en,ett",
        "2,två,två",
        "12,tolv,tolv",
        "13,13,13",
        "1000,1\u00A0000,1\u00A0000",
        "1234567,1\u00A0234\u00A0567,1\u00A0234\u00A0567",
        "0.50,'0,5','0,5'",
        "-3,−3,−3"
    })
    void numerals(String number, String common, String neuter) {
        assertThat(SwedishText.numeral(new BigDecimal(number), false)).isEqualTo(common);
        assertThat(SwedishText.numeral(new BigDecimal(number), true)).isEqualTo(neuter);
    }
}
