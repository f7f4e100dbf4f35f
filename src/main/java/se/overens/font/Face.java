package se.overens.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One font file: its metrics, kerning and coverage. Lengths are in font units, {@link #unitsPerEm()} to the em. */
public final class Face {
    private final byte[] bytes;
    private final String name;
    private final int unitsPerEm;
    private final CmapLookup cmap;
    private final HorizontalMetricsTable metrics;
    private final @Nullable KerningSubtable kerning;
    private final int ascent;
    private final int descent;

    private Face(byte[] bytes, TrueTypeFont font) throws IOException {
        this.bytes = bytes;
        this.name = font.getName();
        this.unitsPerEm = font.getUnitsPerEm();
        this.cmap = font.getUnicodeCmapLookup();
        this.metrics = font.getHorizontalMetrics();
        this.kerning = font.getKerning() == null ? null : font.getKerning().getHorizontalKerningSubtable();
        this.ascent = font.getHorizontalHeader().getAscender();
        this.descent = font.getHorizontalHeader().getDescender();
    }

    /** Reads a TrueType font file. */
    public static Face parse(byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return new Face(bytes, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PostScript name, such as {@code LiberationSans-Bold}. */
    public String name() {
        return name;
    }

    /** Font units to the em: 2048 in Liberation. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** The glyph of a code point, 0 when the face has none. U+2011 has the glyph of the hyphen. */
    public int glyph(int codePoint) {
        return cmap.getGlyphId(codePoint == 0x2011 ? '-' : codePoint);
    }

    /** The advance width of a glyph, in font units. */
    public int advance(int glyph) {
        return metrics.getAdvanceWidth(glyph);
    }

    /** What is added to the advance between two glyphs, in font units; mostly 0 or negative. */
    public int kern(int left, int right) {
        return kerning == null ? 0 : kerning.getKerning(left, right);
    }

    /** How far the tallest letters rise over the baseline, in font units. */
    public int ascent() {
        return ascent;
    }

    /** How far the deepest letters sink under the baseline, in font units, negative. */
    public int descent() {
        return descent;
    }

    /** The width of {@code text} set in {@code size} points, kerning included, in points. */
    public double width(CharSequence text, double size) {
        long units = 0;
        int last = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            int glyph = glyph(codePoint);
            units += advance(glyph) + (last < 0 ? 0 : kern(last, glyph));
            last = glyph;
            i += Character.charCount(codePoint);
        }
        return units * size / unitsPerEm;
    }

    /** The font file. */
    byte[] bytes() {
        return bytes;
    }
}
