package se.overens.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubsetFileTest {
    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void onlyTheTablesThatAViewerNeedsAreLeft(Face face) {
        for (Repertoire repertoire : Repertoire.values()) {
            Map<String, ByteBuffer> tables = tables(Subset.of(face, repertoire).file());
            assertThat(tables).containsOnlyKeys("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");
        }
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void checksumsAreRight(Face face) {
        for (Repertoire repertoire : Repertoire.values()) {
            byte[] file = Subset.of(face, repertoire).file();
            ByteBuffer words = ByteBuffer.wrap(file);
            assertThat(file.length % 4).isZero();
            assertThat(sum(words, 0, file.length)).as("whole file").isEqualTo(0xB1B0AFBAL);
            for (int entry = 12; entry < 12 + 16 * words.getShort(4); entry += 16) {
                int at = words.getInt(entry + 8);
                int length = words.getInt(entry + 12);
                long sum = sum(words, at, at + length);
                if (words.getInt(entry) == 0x68656164) {
                    sum = (sum - Integer.toUnsignedLong(words.getInt(at + 8))) & 0xFFFFFFFFL;
                }
                assertThat(sum).as("table at %d", entry).isEqualTo(Integer.toUnsignedLong(words.getInt(entry + 4)));
                assertThat(at % 4).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void nothingIsLeftToRun(Face face) {
        Map<String, ByteBuffer> tables = tables(Subset.of(face, Repertoire.FULL).file());
        ByteBuffer maxp = tables.get("maxp");
        for (int limit = 16; limit < 28; limit += 2) {
            assertThat(maxp.getShort(limit)).as("maxp at %d", limit).isZero();
        }
        ByteBuffer head = tables.get("head");
        assertThat(head.getShort(16) & 0b10100).as("head.flags").isZero();
        assertThat(head.getShort(50)).as("short loca").isZero();
        int composites = 0;
        for (int glyph = 0; glyph < maxp.getShort(4); glyph++) {
            composites += assertNoInstructions(tables, glyph) ? 1 : 0;
        }
        assertThat(composites).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void fontBoxReadsTheSameOutlinesAndWidths(Face face) {
        for (Repertoire repertoire : Repertoire.values()) {
            int[] codePoints =
                    Arrays.stream(repertoire.codePoints()).filter(face::covers).toArray();
            assertSameOutlines(Subset.of(face, repertoire), codePoints);
        }
    }

    static void assertSameOutlines(Subset subset, int[] codePoints) {
        TrueTypeFont original = FontBox.read(subset.face());
        TrueTypeFont copy = FontBox.read(subset.file());
        try {
            CmapSubtable cmap = copy.getCmap().getSubtable(3, 1);
            assertThat(copy.getNumberOfGlyphs()).isEqualTo(subset.glyphCount());
            for (int codePoint : codePoints) {
                int glyph = cmap.getGlyphId(codePoint);
                assertThat(glyph)
                        .as("U+%04X", codePoint)
                        .isEqualTo(subset.glyph(codePoint))
                        .isNotZero();
                int source = subset.face().glyph(codePoint);
                assertThat(outline(copy, glyph)).as("U+%04X", codePoint).isEqualTo(outline(original, source));
                assertThat(copy.getAdvanceWidth(glyph)).isEqualTo(subset.advance(glyph));
                assertThat(copy.getHorizontalMetrics().getLeftSideBearing(glyph))
                        .isEqualTo(original.getHorizontalMetrics().getLeftSideBearing(source));
            }
            assertThat(outline(copy, 0)).isEqualTo(outline(original, 0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data == null) {
            return "blank";
        }
        StringBuilder outline = new StringBuilder();
        float[] points = new float[6];
        PathIterator path = data.getPath().getPathIterator(new AffineTransform());
        for (; !path.isDone(); path.next()) {
            Arrays.fill(points, 0);
            outline.append(path.currentSegment(points)).append(Arrays.toString(points));
        }
        return outline.toString();
    }

    /** Whether the glyph is composed of others. */
    private static boolean assertNoInstructions(Map<String, ByteBuffer> tables, int glyph) {
        int start = 2 * Short.toUnsignedInt(tables.get("loca").getShort(2 * glyph));
        int end = 2 * Short.toUnsignedInt(tables.get("loca").getShort(2 * glyph + 2));
        if (start == end) {
            return false;
        }
        ByteBuffer outline = tables.get("glyf").slice(start, end - start);
        int contours = outline.getShort(0);
        if (contours >= 0) {
            assertThat(outline.getShort(10 + 2 * contours))
                    .as("glyph %d", glyph)
                    .isZero();
            return false;
        }
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            assertThat(flags & 0x0100).as("instructions in glyph %d", glyph).isZero();
            assertThat(flags & 0x00C8).as("scaled parts in glyph %d", glyph).isZero();
            at += (flags & 1) == 1 ? 8 : 6;
        } while ((flags & 0x20) != 0);
        assertThat(at).as("end of glyph %d", glyph).isEqualTo(outline.capacity());
        return true;
    }

    private static Map<String, ByteBuffer> tables(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file);
        Map<String, ByteBuffer> tables = new TreeMap<>();
        for (int entry = 12; entry < 12 + 16 * all.getShort(4); entry += 16) {
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, all.slice(all.getInt(entry + 8), all.getInt(entry + 12)));
        }
        return tables;
    }

    private static long sum(ByteBuffer words, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += (words.get(i) & 0xFFL) << (8 * (3 - (i - from) % 4));
        }
        return sum & 0xFFFFFFFFL;
    }
}
