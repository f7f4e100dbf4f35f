package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

@Tag("once")
class ContrastProperties {
    /** Ratios that every calculator of WCAG contrast gives. */
    @Example
    void hasTheKnownValues() {
        assertThat(Contrast.onWhite(0x000000)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.onWhite(0xFFFFFF)).isCloseTo(1, within(1e-9));
        assertThat(Contrast.onWhite(0x767676)).isCloseTo(4.54, within(0.005));
        assertThat(Contrast.onWhite(0x777777)).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.onWhite(0xFF0000)).isCloseTo(4.00, within(0.005));
        assertThat(Contrast.onWhite(0x00FF00)).isCloseTo(1.37, within(0.005));
        assertThat(Contrast.onWhite(0x0000FF)).isCloseTo(8.59, within(0.005));
    }

    @Property
    void liesBetweenOneAndTwentyOne(@ForAll @IntRange(max = 0xFFFFFF) int colour) {
        assertThat(Contrast.onWhite(colour)).isBetween(1.0, 21.0);
    }

    @Property
    void growsWhenAComponentGetsDarker(
            @ForAll @IntRange(max = 0xFFFFFF) int colour, @ForAll @IntRange(max = 2) int which) {
        int shift = 8 * which;
        int component = colour >> shift & 0xFF;
        if (component > 0) {
            assertThat(Contrast.onWhite(colour - (1 << shift))).isGreaterThan(Contrast.onWhite(colour));
        }
    }

    @Property
    void darkensUntilItCanBeRead(
            @ForAll @IntRange(max = 0xFFFFFF) int colour, @ForAll @DoubleRange(min = 1, max = 20) double ratio) {
        int darker = Contrast.darkened(colour, ratio);
        assertThat(Contrast.onWhite(darker)).isGreaterThanOrEqualTo(ratio);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(darker >> shift & 0xFF).isLessThanOrEqualTo(colour >> shift & 0xFF);
        }
        if (Contrast.onWhite(colour) >= ratio) {
            assertThat(darker).isEqualTo(colour);
        }
    }
}
