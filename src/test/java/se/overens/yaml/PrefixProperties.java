package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.overens.agreement.Municipality;
import se.overens.diagnostic.SourceSpan;

/** Whatever a file holds, reading ends with a record or with findings whose places are in the file. */
@Tag("once")
class PrefixProperties {
    private static final byte[] GOOD = Samples.MUNICIPALITY.getBytes(StandardCharsets.UTF_8);
    /** Bytes that mean something to YAML or to UTF-8. */
    private static final byte[] ODD =
            (" \t\n\r:-?#&*!|>'\"%@`[]{},~<=\\\u0085\u00A0\u2028\u202E\uFEFF\0x0").getBytes(StandardCharsets.UTF_8);

    @Property(tries = 2_000, seed = "1860")
    void everyPrefixIsReadOrExplained(@ForAll @IntRange(max = 2_000) int length) {
        check(Arrays.copyOf(GOOD, Math.min(length, GOOD.length)));
    }

    @Property(tries = 2_000, seed = "1860")
    void everySuffixIsReadOrExplained(@ForAll @IntRange(max = 2_000) int length) {
        check(Arrays.copyOfRange(GOOD, Math.min(length, GOOD.length), GOOD.length));
    }

    @Property(tries = 3_000, seed = "1860")
    void everyFileWithOddBytesIsReadOrExplained(
            @ForAll @Size(min = 1, max = 4) int[] places, @ForAll @Size(4) int[] choices) {
        byte[] bytes = GOOD.clone();
        for (int i = 0; i < places.length; i++) {
            bytes[Math.floorMod(places[i], bytes.length)] = ODD[Math.floorMod(choices[i], ODD.length)];
        }
        check(bytes);
    }

    @Property(tries = 2_000, seed = "1860")
    void everyStringOfOddBytesIsReadOrExplained(@ForAll @Size(max = 40) int[] choices) {
        byte[] bytes = new byte[choices.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ODD[Math.floorMod(choices[i], ODD.length)];
        }
        check(bytes);
    }

    private static void check(byte[] bytes) {
        Reading<Municipality> reading = Reading.of(Municipality.class, bytes);

        assertThat(reading.value() != null || !reading.findings().isEmpty()).isTrue();
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.location()).isInstanceOf(SourceSpan.class);
            SourceSpan span = (SourceSpan) finding.location();
            int length = span.sourceLine().codePointCount(0, span.sourceLine().length());
            assertThat(span.line()).isBetween(1, Math.max(1, bytes.length + 1));
            assertThat(span.column()).isBetween(1, length + 1);
            assertThat(span.column() + span.length() - 1).isLessThanOrEqualTo(Math.max(1, length + 1));
        });
    }
}
