package se.overens.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoder against the JDK's inflater. */
class DeflateTest {
    @Property(tries = 500)
    @Tag("once")
    void isReadAsItWas(@ForAll byte[] bytes) throws DataFormatException {
        assertThat(inflated(Deflate.zlib(bytes, bytes.length, PresetCode.CONTENT), bytes.length))
                .isEqualTo(bytes);
    }

    @Property(tries = 300)
    @Tag("once")
    void isReadAsItWasWhenItRepeatsItself(@ForAll Random random) throws DataFormatException {
        byte[] bytes = repetitive(random, random.nextInt(4000));
        assertThat(inflated(Deflate.zlib(bytes, bytes.length, PresetCode.CONTENT), bytes.length))
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 257, 258, 259, 32_767, 32_769, 70_000, 1_000_000})
    void takesAnyLength(int length) throws DataFormatException {
        byte[] same = new byte[length];
        assertThat(inflated(Deflate.zlib(same, length, PresetCode.CONTENT), length))
                .isEqualTo(same);
        byte[] various = repetitive(new Random(length), length);
        assertThat(inflated(Deflate.zlib(various, length, PresetCode.CONTENT), length))
                .isEqualTo(various);
        new Random(length).nextBytes(various);
        assertThat(inflated(Deflate.zlib(various, length, PresetCode.CONTENT), length))
                .isEqualTo(various);
    }

    /** Each symbol of both codes: all bytes, all lengths of a match, and distances from near to far. */
    @ParameterizedTest
    @MethodSource("codes")
    void hasACodeForEverySymbol(PresetCode code) throws DataFormatException {
        byte[] bytes = new byte[200_000];
        Random random = new Random(4);
        int at = 0;
        while (at < 70_000) {
            bytes[at++] = (byte) random.nextInt(256);
        }
        for (int length = 4; length <= 258; length++) {
            int back = 1 << random.nextInt(15);
            for (int i = 0; i < length; i++, at++) {
                bytes[at] = bytes[at - back];
            }
            bytes[at++] = (byte) length;
        }
        assertThat(inflated(Deflate.zlib(bytes, at, code), at)).isEqualTo(Arrays.copyOf(bytes, at));
    }

    static List<PresetCode> codes() {
        return List.of(PresetCode.CONTENT, PresetCode.OBJECTS, PresetCode.XML);
    }

    @Test
    void givesTheSameWhateverCameBefore() {
        byte[] text = repetitive(new Random(1), 5000);
        byte[] first = Deflate.zlib(text, text.length, PresetCode.CONTENT);
        Deflate.zlib(repetitive(new Random(2), 60_000), 60_000, PresetCode.CONTENT);
        assertThat(Deflate.zlib(text, text.length, PresetCode.CONTENT)).isEqualTo(first);
        assertThat(first).hasSizeLessThan(text.length);
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
