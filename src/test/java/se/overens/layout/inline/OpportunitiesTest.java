package se.overens.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunitiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "maja|.ek-lindqvist|@example|.se",
                "Skriv |till |kommun|@example|.se, |eller |ring.",
                "Se |https://|www|.example|.se/|familj-och-barn/|sida|?id=1|#topp |där.",
                "en |familjecentral/|familjecentralsliknande |verksamhet",
                "barn- |och |utbildningsnämnden |och/eller |socialnämnden",
                "BVC-|sjuksköterska, |1–3 |år, |nr 5/"
            })
    void endsLinesWhereAReaderIsNotMisled(String marked) {
        assertThat(marked(marked.replace("|", ""))).isEqualTo(marked);
    }

    @Test
    void doesNotReadPunctuationAfterAnAddressAsPartOfIt() {
        assertThat(marked("info@example.se.")).isEqualTo("info|@example|.se.");
    }

    private static String marked(String text) {
        BitSet places = Opportunities.in(text);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marked.append(places.get(i) ? "|" : "").append(text.charAt(i));
        }
        return marked.toString();
    }
}
