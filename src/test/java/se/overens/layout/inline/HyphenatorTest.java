package se.overens.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "famil-je-central",
                "barnmorske-mot-tagning",
                "barn-hälso-vård",
                "bar-na-vårds-central",
                "för-skola",
                "före-byg-gande",
                "social-tjänst",
                "social-tjänsten",
                "social-nämnden",
                "avsikts-för-kla-ring",
                "kom-mun-sty-relsen",
                "verksam-het",
                "verksam-hets-chef",
                "upp-följning",
                "upp-sägning",
                "för-äldrar",
                "föräldraskaps-stöd",
                "sam-ordning",
                "sjuk-vår-den",
                "doku-men-ta-tion",
                "utvecklings-stra-tegi",
                "ansvars-om-råde",
                "person-uppgifts-an-sva-rig",
                "för-lossning",
                "män-niskor",
                "hem-besök",
                "kom-pe-tens-ut-veckling",
                "ungdoms-mot-tagning",
                "grupp-verksam-het",
                "utbildnings-nämnden",
                "före-trä-dare",
                "till-gänglig-het",
                "öppet-ti-der",
                "med-ar-be-tare",
                "ända-mål",
                "över-ens",
                "över-ens-kom-melsen",
                "kom-mun-di-rek-tör",
                "verksam-hets-le-dare",
                "verksam-hets-ut-vecklare",
                "tjänstgö-rings-grad",
                "kom-mun-sekre-te-rare",
                "uppdrags-gi-vare",
                "dia-rie-num-mer",
                "grann-kom-mun",
                "grann-kom-mu-ner-nas",
                "sam-ver-kans-an-sva-rig"
            })
    void dividesCompoundsAtTheirJointsAndWordsBetweenSyllables(String divided) {
        assertThat(divided(divided.replace("-", ""))).isEqualTo(divided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"styr-gruppen", "till-gänglig-heten", "biblioteks-chefen", "social-nämnden", "barn-hälso-vården"
            })
    void tellsTheJointsOfACompoundFromItsSyllables(String joined) {
        String word = joined.replace("-", "");
        BitSet joints = Hyphenator.of(word).joints();
        assertThat(joints.get(joined.indexOf('-'))).isTrue();
        assertThat(joints.cardinality()).isEqualTo(joined.length() - word.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"avtal", "första", "hälsa", "växa", "många", "flicka", "skarpt", "å", "bvc", "hälsans"})
    void leavesShortAndDoubtfulWordsWhole(String word) {
        assertThat(divided(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@kommunen.se", "2026", "BARNMORSKEMOTTAGNING", "KS-kansliet2", "Lekebergs"})
    void leavesNamesAddressesAndNumbersWhole(String word) {
        assertThat(Words.divisions("till " + word + " nu").all().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kommunstyrelsen beslutar", "Nu. Kommunstyrelsen beslutar", "(kommunstyrelsen)"})
    void dividesTheFirstWordOfASentence(String text) {
        assertThat(Words.divisions(text).all().isEmpty()).isFalse();
    }

    @Property(tries = 2_000)
    @Tag("once")
    void keepsThreeLettersOnEachSide(
            @ForAll @StringLength(min = 1, max = 30) @CharRange(from = 'a', to = 'ö') String word) {
        BitSet breaks = Hyphenator.of(word).all();
        breaks.stream().forEach(i -> assertThat(i).isBetween(3, word.length() - 3));
    }

    private static String divided(String word) {
        BitSet breaks = Hyphenator.of(word).all();
        StringBuilder divided = new StringBuilder(word);
        for (int i = breaks.length() - 1; i > 0; i--) {
            if (breaks.get(i)) {
                divided.insert(i, '-');
            }
        }
        return divided.toString();
    }
}
