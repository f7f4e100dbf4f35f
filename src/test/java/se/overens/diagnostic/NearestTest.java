package se.overens.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("laxa", "hallsberg", "hallefors", "degerfors", "nora", "bun");

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "Laxå, laxa",
                "LAXA, laxa",
                "lxaa, laxa",
                "halsberg, hallsberg",
                "hällefrs, hallefors",
                "norra, nora",
                "bnu, bun",
                "karlskoga, nothing",
                "xy, nothing",
                "'', nothing",
            })
    void findsWhatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "'', abc, 3", "kitten, sitting, 3", "ca, abc, 3"})
    void editsAreCounted(String a, String b, int edits) {
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
    }
}
