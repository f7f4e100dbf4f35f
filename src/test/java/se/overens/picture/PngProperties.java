package se.overens.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Picture;

/** The decoder against the one of the JDK, over every colour type, depth, filter and interlace method. */
@Tag("once")
class PngProperties {
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** What a PNG file holds: the colour type and the depth of a channel, as ISO 15948, 11.2.2 allows them. */
    record Kind(int type, int depth) {
        int channels() {
            return type == 3 ? 1 : (type & 2) + 1 + (type >> 2);
        }
    }

    record Sample(Kind kind, int width, int height, boolean interlaced, boolean transparent, long seed) {}

    @Property(tries = 600)
    void showsThePixelsThatTheJdkShows(@ForAll("samples") Sample sample) throws IOException {
        byte[] file = file(sample);
        Diagnostics diagnostics = new Diagnostics();
        Picture picture = PictureReader.read("x.png", file, Nowhere.NOWHERE, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(picture).isNotNull();
        Samples samples = Samples.decode(picture);
        BufferedImage reference = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(samples.width()).isEqualTo(reference.getWidth());
        assertThat(samples.height()).isEqualTo(reference.getHeight());
        assertThat(samples.components()).isEqualTo(sample.kind.type % 4 == 0 ? 1 : 3);
        for (int y = 0; y < sample.height; y++) {
            for (int x = 0; x < sample.width; x++) {
                int at = (y * sample.width + x) * samples.components();
                int[] expected = onWhite(reference, x, y);
                for (int c = 0; c < samples.components(); c++) {
                    assertThat((double) (samples.data()[at + c] & 0xFF))
                            .as("%d, %d, %d", x, y, c)
                            .isCloseTo(expected[c], org.assertj.core.data.Offset.offset(1.0));
                }
            }
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        List<Kind> kinds = new ArrayList<>();
        for (int depth : new int[] {1, 2, 4, 8, 16}) {
            kinds.add(new Kind(0, depth));
            if (depth <= 8) {
                kinds.add(new Kind(3, depth));
            }
            if (depth >= 8) {
                kinds.addAll(List.of(new Kind(2, depth), new Kind(4, depth), new Kind(6, depth)));
            }
        }
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(1, 21),
                        Arbitraries.integers().between(1, 21),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(Sample::new);
    }

    /** Any bytes are rows of pixels, whatever filter goes before them. */
    private static byte[] file(Sample sample) {
        Random random = new Random(sample.seed);
        Kind kind = sample.kind;
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int[] pass : sample.interlaced ? ADAM7 : new int[][] {{0, 0, 1, 1}}) {
            int columns = (sample.width - pass[0] + pass[2] - 1) / pass[2];
            int lines = columns <= 0 ? 0 : (sample.height - pass[1] + pass[3] - 1) / pass[3];
            for (int y = 0; y < lines; y++) {
                byte[] row = new byte[(columns * kind.channels() * kind.depth + 7) / 8];
                random.nextBytes(row);
                rows.write(random.nextInt(5));
                rows.writeBytes(row);
            }
        }
        byte[] palette = new byte[kind.type == 3 ? 3 << kind.depth : 0];
        random.nextBytes(palette);
        byte[] deflated = PictureFiles.deflated(rows.toByteArray());
        int half = deflated.length / 2;
        return PictureFiles.png(
                PictureFiles.header(sample.width, sample.height, kind.depth, kind.type, sample.interlaced ? 1 : 0),
                palette.length == 0 ? new byte[0] : PictureFiles.chunk("PLTE", palette),
                sample.transparent ? transparency(kind, random) : new byte[0],
                PictureFiles.chunk("IDAT", Arrays.copyOf(deflated, half)),
                PictureFiles.chunk("IDAT", Arrays.copyOfRange(deflated, half, deflated.length)));
    }

    private static byte[] transparency(Kind kind, Random random) {
        boolean unknownToTheJdk = kind.type == 0 && kind.depth < 8;
        if (kind.type >= 4 || unknownToTheJdk) {
            return new byte[0];
        }
        byte[] content = new byte[kind.type == 3 ? random.nextInt(1 << kind.depth) + 1 : 2 * kind.channels()];
        random.nextBytes(content);
        for (int i = 0; i < content.length && kind.type != 3; i++) {
            int most = i % 2 == 0 ? (1 << Math.max(0, kind.depth - 8)) - 1 : (1 << Math.min(8, kind.depth)) - 1;
            content[i] &= (byte) most;
        }
        return PictureFiles.chunk("tRNS", content);
    }

    private static int[] onWhite(BufferedImage image, int x, int y) {
        ColorModel model = image.getColorModel();
        double[] channel = new double[4];
        double alpha = 1;
        if (model instanceof IndexColorModel) {
            int argb = image.getRGB(x, y);
            for (int c = 0; c < 3; c++) {
                channel[c] = (argb >> 16 - 8 * c & 0xFF) / 255.0;
            }
            alpha = (argb >>> 24) / 255.0;
        } else {
            // Not getRGB, which takes grey for linear light.
            int bands = image.getRaster().getNumBands();
            for (int b = 0; b < bands; b++) {
                channel[b] = image.getRaster().getSample(x, y, b)
                        / (double) ((1 << image.getSampleModel().getSampleSize(b)) - 1);
            }
            alpha = model.hasAlpha() ? channel[bands - 1] : 1;
        }
        int[] colours = new int[3];
        for (int c = 0; c < 3; c++) {
            colours[c] = (int) Math.round(255 * (channel[c] * alpha + 1 - alpha));
        }
        return colours;
    }
}
