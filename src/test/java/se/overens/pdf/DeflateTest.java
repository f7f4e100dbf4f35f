package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoder against the JDK's inflater. */
class DeflateTest {
    @Property(tries = 500)
    @Tag("once")
    void isReadAsItWas(@ForAll byte[] bytes) throws DataFormatException {
        assertThat(inflated(Deflate.of(bytes, bytes.length), bytes.length)).isEqualTo(bytes);
    }

    @Property(tries = 300)
    @Tag("once")
    void isReadAsItWasWhenItRepeatsItself(@ForAll Random random) throws DataFormatException {
        byte[] bytes = repetitive(random, random.nextInt(4000));
        assertThat(inflated(Deflate.of(bytes, bytes.length), bytes.length)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 257, 258, 259, 32_767, 32_769, 70_000, 1_000_000})
    void takesAnyLength(int length) throws DataFormatException {
        byte[] same = new byte[length];
        assertThat(inflated(Deflate.of(same, length), length)).isEqualTo(same);
        byte[] various = repetitive(new Random(length), length);
        assertThat(inflated(Deflate.of(various, length), length)).isEqualTo(various);
        new Random(length).nextBytes(various);
        assertThat(inflated(Deflate.of(various, length), length)).isEqualTo(various);
    }

    /** Counts like Fibonacci's numbers make Huffman's tree as deep as it can be, deeper than a code may be. */
    @Test
    void keepsCodesShort() throws DataFormatException {
        StringBuilder text = new StringBuilder();
        int[] counts = {1, 1};
        for (char letter = 'a'; letter < 'a' + 19; letter++) {
            text.append(String.valueOf(letter).repeat(counts[0]));
            counts = new int[] {counts[1], counts[0] + counts[1]};
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        shuffle(bytes);
        assertThat(inflated(Deflate.of(bytes, bytes.length), bytes.length)).isEqualTo(bytes);
    }

    @Test
    void givesTheSameWhateverCameBefore() {
        byte[] text = repetitive(new Random(1), 5000);
        byte[] first = Deflate.of(text, text.length);
        Deflate.of(repetitive(new Random(2), 60_000), 60_000);
        assertThat(Deflate.of(text, text.length)).isEqualTo(first);
        assertThat(first).hasSizeLessThan(text.length / 2);
    }

    private static void shuffle(byte[] bytes) {
        Random random = new Random(3);
        for (int i = bytes.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte kept = bytes[i];
            bytes[i] = bytes[other];
            bytes[other] = kept;
        }
    }

    private static byte[] repetitive(Random random, int length) {
        byte[] bytes = new byte[length];
        int reach = 1 + random.nextInt(40_000);
        int at = 0;
        while (at < length) {
            int run = Math.min(length - at, 1 + random.nextInt(random.nextBoolean() ? 12 : 400));
            int back = 1 + random.nextInt(reach);
            boolean copied = at > back && random.nextInt(8) > 0;
            for (int i = 0; i < run; i++, at++) {
                bytes[at] = copied ? bytes[at - back] : (byte) ('a' + random.nextInt(20));
            }
        }
        return bytes;
    }

    private static byte[] inflated(byte[] stream, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(stream);
        byte[] out = new byte[length + 1];
        int count = inflater.inflate(out);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(out, count);
    }
}
