package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of municipalities, cities, regions, boards and companies in running text. */
class SwedishNamesTest {
    private static final String TEXT = "I ${name} beslutar ${genitive(name)} nämnder. ${capitalise(genitive(name))} "
            + "barn berörs, liksom ${enumerate([name, 'Laxå kommun', 'Region Örebro län'])}.";

    @ParameterizedTest
    @CsvSource({
        "Askersunds kommun,Askersunds kommuns",
        "Laxå kommun,Laxå kommuns",
        "Örebro kommun,Örebro kommuns",
        "Borås Stad,Borås Stads",
        "Göteborgs Stad,Göteborgs Stads",
        "Stockholms stad,Stockholms stads",
        "Malmö stad,Malmö stads",
        "Helsingborgs stad,Helsingborgs stads",
        "Lidingö stad,Lidingö stads",
        "Solna stad,Solna stads",
        "Västerås stad,Västerås stads",
        "Landskrona stad,Landskrona stads",
        "Habo kommun,Habo kommuns",
        "Håbo kommun,Håbo kommuns",
        "Habo,Habos",
        "Håbo,Håbos",
        "Älvsbyns kommun,Älvsbyns kommuns",
        "Älvsbyn,Älvsbyns",
        "Ljusnarsbergs kommun,Ljusnarsbergs kommuns",
        "Ljusnarsberg,Ljusnarsbergs",
        "Malung-Sälens kommun,Malung-Sälens kommuns",
        "Malung-Sälen,Malung-Sälens",
        "Upplands Väsby kommun,Upplands Väsby kommuns",
        "Upplands Väsby,Upplands Väsbys",
        "Upplands-Bro kommun,Upplands-Bro kommuns",
        "Dals-Eds kommun,Dals-Eds kommuns",
        "Östra Göinge kommun,Östra Göinge kommuns",
        "Degerfors kommun,Degerfors kommuns",
        "Degerfors,Degerfors",
        "Höganäs,Höganäs",
        "Grums kommun,Grums kommuns",
        "Hagfors,Hagfors",
        "Åsele,Åseles",
        "Region Örebro län,Region Örebro läns",
        "Region Jönköpings län,Region Jönköpings läns",
        "Region Gotland,Region Gotlands",
        "Region Jämtland Härjedalen,Region Jämtland Härjedalens",
        "Region Västernorrland,Region Västernorrlands",
        "Västra Götalandsregionen,Västra Götalandsregionens",
        "socialnämnden i Laxå kommun,socialnämnden i Laxå kommuns",
        "barn- och utbildningsnämnden,barn- och utbildningsnämndens",
        "Exempelvården AB,Exempelvården AB:s",
        "Vårdbolaget Lux,Vårdbolaget Lux"
    })
    void standInRunningText(String name, String genitive) {
        String capital = genitive.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + genitive.substring(1);
        assertThat(Mall.of(TEXT).with("name", name).text().strip())
                .isEqualTo("I " + name + " beslutar " + genitive + " nämnder. " + capital + " barn berörs, liksom "
                        + name + ", Laxå kommun och Region Örebro län.");
    }
}
