package se.overens.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.WholeFile;
import se.overens.document.Picture;

class PictureReaderTest {
    private static final Location PLACE = new WholeFile("theme.yaml");
    private static final int BLUE = 0x1B4B6B;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsAPng() {
        Picture picture = read(PictureFiles.png(3, 2, BLUE));
        assertThat(diagnostics.list()).isEmpty();
        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        Samples samples = Samples.decode(picture);
        assertThat(samples.jpeg()).isFalse();
        assertThat(samples.data()).hasSize(18).startsWith(0x1B, 0x4B, 0x6B, 0x1B);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesAJpegAsItStands(boolean progressive) {
        byte[] file = PictureFiles.jpeg(40, 30, progressive);
        assertThat(hasMarker(file, 0xC2)).isEqualTo(progressive);
        Samples samples = Samples.decode(read(file));
        assertThat(samples)
                .extracting(Samples::width, Samples::height, Samples::components, Samples::jpeg)
                .containsExactly(40, 30, 3, true);
        assertThat(samples.data()).isEqualTo(file);
        assertThat(Samples.decode(read(PictureFiles.greyJpeg(9, 7))).components())
                .isEqualTo(1);
    }

    @Test
    void leavesOutWhatACameraAddsAfterTheJpeg() {
        byte[] file = PictureFiles.jpeg(40, 30, false);
        byte[] longer = Arrays.copyOf(file, file.length + 1000);
        assertThat(Samples.decode(read(longer)).data()).isEqualTo(file);
    }

    /** Bits of the transparent colour above the depth of the file say nothing (ISO 15948, 11.3.2.1). */
    @Test
    void whitensTheTransparentGrey() {
        byte[] file = PictureFiles.png(
                PictureFiles.header(4, 1, 2, 0, 0),
                PictureFiles.chunk("tRNS", new byte[] {1, 0b1101}),
                PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[] {0, 0b00_01_10_11})));
        assertThat(Samples.decode(read(file)).data()).containsExactly(0, 255, 170, 255);
    }

    @Test
    void passesOverWhatElseAFileSaysOfItself() {
        byte[] file = PictureFiles.png(
                PictureFiles.header(1, 1, 8, 0, 0),
                PictureFiles.chunk("gAMA", new byte[4]),
                PictureFiles.chunk("tEXt", "Author\0A".getBytes(StandardCharsets.ISO_8859_1)),
                PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[] {0, 77})));
        assertThat(Samples.decode(read(file)).data()).containsExactly(77);
    }

    @ParameterizedTest
    @CsvSource({"'', format", "GIF89a, format", "%PDF-1.7, format", "<svg/>, format", "RIFFxxxxWEBP, format"})
    void saysThatItIsNoPicture(String file, String label) {
        assertRefused(file.getBytes(StandardCharsets.ISO_8859_1), label);
    }

    @Test
    void refusesAJpegForPrint() {
        assertRefused(PictureFiles.cmykJpeg(20, 20), "cmyk");
    }

    @ParameterizedTest
    @CsvSource({
        "4001, 4001, large",
        "65535, 65535, large",
        "2147483647, 2147483647, large",
        "2147483647, 1, large",
        "0, 1, damaged",
        "1, 0, damaged",
        "-1, 1, damaged",
        "4000, 4000, damaged",
        "16000000, 1, damaged"
    })
    void spendsNoMemoryOnPromisedPixels(int width, int height, String label) {
        byte[] file = PictureFiles.png(
                PictureFiles.header(width, height, 16, 6, 0),
                PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[100])));
        assertRefused(file, label);
        long before = allocated();
        read(file);
        assertThat(allocated() - before).isLessThan(1 << 20);
    }

    @Test
    void inflatesNoMoreThanThePixels() {
        byte[] bomb = PictureFiles.deflated(new byte[64 << 20]);
        byte[] file = PictureFiles.png(PictureFiles.header(1, 1, 8, 0, 0), PictureFiles.chunk("IDAT", bomb));
        read(file);
        long before = allocated();
        Samples samples = Samples.decode(read(file));
        assertThat(allocated() - before).isLessThan(2 << 20);
        assertThat(samples.data()).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "0, 7", "16, 3", "1, 2", "4, 4", "8, 5", "8, 8", "-8, 0"})
    void refusesDepthsThatNoColourTypeHas(int depth, int type) {
        assertRefused(
                PictureFiles.png(
                        PictureFiles.header(1, 1, depth, type, 0),
                        PictureFiles.chunk("PLTE", new byte[768]),
                        PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[20]))),
                "damaged");
    }

    @Test
    void refusesUnsoundPixels() {
        byte[] header = PictureFiles.header(2, 2, 8, 3, 0);
        byte[] row = PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[] {0, 0, 9, 0, 0, 0}));
        byte[] filter = PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[] {5, 0, 0, 5, 0, 0}));
        byte[] few = PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[] {0, 0, 0, 0, 0}));
        byte[] junk = PictureFiles.chunk("IDAT", new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        byte[] palette = PictureFiles.chunk("PLTE", new byte[3]);
        for (byte[] pixels : new byte[][] {row, filter, few, junk, new byte[0]}) {
            assertRefused(PictureFiles.png(header, palette, pixels), "damaged");
        }
        assertRefused(PictureFiles.png(header, row), "damaged");
        assertRefused(PictureFiles.png(PictureFiles.header(2, 2, 8, 0, 2), row), "damaged");
    }

    @Test
    void refusesAFileThatWasCutShort() {
        for (byte[] file : new byte[][] {
            PictureFiles.png(5, 4, BLUE), PictureFiles.jpeg(20, 20, false), PictureFiles.jpeg(20, 20, true)
        }) {
            for (int length = 0; length < file.length; length++) {
                assertThat(find(Arrays.copyOf(file, length)))
                        .as("%d bytes", length)
                        .isNull();
            }
            assertThat(find(file)).isNotNull();
        }
    }

    @Test
    void seesEveryFlippedBitOfAPng() {
        byte[] file = PictureFiles.png(5, 4, BLUE);
        for (int bit = 0; bit < 8 * file.length; bit++) {
            byte[] spoilt = file.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(find(spoilt)).as("bit %d", bit).isNull();
        }
    }

    /** A JPEG has no check sums: what is not refused must at least be whole. */
    @Test
    void survivesEveryFlippedByteOfAJpeg() {
        byte[] file = PictureFiles.jpeg(20, 20, true);
        int refused = 0;
        for (int at = 0; at < file.length; at++) {
            for (int mask : new int[] {0xFF, 0x01, 0x80}) {
                byte[] spoilt = file.clone();
                spoilt[at] ^= (byte) mask;
                Picture picture = find(spoilt);
                refused += picture == null ? 1 : 0;
                if (picture != null) {
                    Samples samples = Samples.decode(picture);
                    assertThat(samples.data()).endsWith(0xFF, 0xD9);
                    assertThat(samples.components()).isIn(1, 3);
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void refusesAJpegWithoutItsTables() {
        byte[] file = PictureFiles.jpeg(20, 20, false);
        for (int marker : new int[] {0xC0, 0xC4, 0xDA, 0xDB}) {
            assertRefused(without(file, marker), "damaged");
        }
    }

    private @Nullable Picture find(byte[] file) {
        Diagnostics found = new Diagnostics();
        Picture picture = PictureReader.read("märke.png", file, PLACE, found);
        assertThat(found.list()).hasSize(picture == null ? 1 : 0);
        return picture;
    }

    private Picture read(byte[] file) {
        Picture picture = PictureReader.read("märke.png", file, PLACE, diagnostics);
        return picture == null ? new Picture(file, Picture.Format.PNG, 0, 0) : picture;
    }

    private static void assertRefused(byte[] file, String label) {
        Diagnostics found = new Diagnostics();
        assertThat(PictureReader.read("märke.png", file, PLACE, found)).isNull();
        assertThat(found.list())
                .containsExactly(
                        Diagnostic.of(Code.PICTURE_UNUSABLE, PLACE, "märke.png").label(label));
    }

    private static boolean hasMarker(byte[] file, int marker) {
        return segment(file, marker) >= 0;
    }

    private static int segment(byte[] file, int marker) {
        int at = 2;
        while (at < file.length && (file[at + 1] & 0xFF) != 0xDA) {
            if ((file[at + 1] & 0xFF) == marker) {
                return at;
            }
            at += 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        }
        return marker == 0xDA ? at : -1;
    }

    /** The file without its segments of one kind. */
    private static byte[] without(byte[] file, int marker) {
        byte[] left = file;
        for (int at = segment(left, marker); at >= 0; at = marker == 0xDA ? -1 : segment(left, marker)) {
            int length = 2 + ((left[at + 2] & 0xFF) << 8 | left[at + 3] & 0xFF);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(left, 0, at);
            out.write(left, at + length, left.length - at - length);
            left = out.toByteArray();
        }
        return left;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
