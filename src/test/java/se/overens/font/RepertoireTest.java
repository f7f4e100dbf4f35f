package se.overens.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepertoireTest {
    @ParameterizedTest
    @EnumSource
    void membersAreWhatIsCovered(Repertoire repertoire) {
        int[] covered =
                IntStream.rangeClosed(-1, 0x10FFFF).filter(repertoire::covers).toArray();
        assertThat(repertoire.codePoints()).isEqualTo(covered);
    }

    @Test
    void swedishIsPartOfWinAnsiAndFullHoldsAllOfIt() {
        assertThat(FontBox.winAnsi()).contains(Repertoire.SWEDISH.codePoints());
        assertThat(Arrays.stream(FontBox.winAnsi())).allMatch(Repertoire.FULL::covers);
    }

    @Test
    void swedishHoldsWhatSwedishPapersNeed() {
        assertThat("Åäö éÜ § 1\u00A0000 kr\u00AD – — ‘’ “” „ • … €".codePoints())
                .allMatch(Repertoire.SWEDISH::covers);
        assertThat("šŋ\u2011ŁЖ\n\uFFFD".codePoints()).noneMatch(Repertoire.SWEDISH::covers);
    }

    @Test
    void fullHoldsTheNeighbours() {
        assertThat("áčđŋšŧž łőřğıİș\u2011".codePoints()).allMatch(Repertoire.FULL::covers);
        assertThat("\n\u200B\u202Eộ中".codePoints()).noneMatch(Repertoire.FULL::covers);
    }
}
