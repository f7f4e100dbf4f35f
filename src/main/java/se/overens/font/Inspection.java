package se.overens.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A look at every part of a font file that setting, measuring or embedding reads later (OpenType 1.9).
 *
 * <p>The faces of the jar are known to be whole and do without.
 */
final class Inspection {
    private static final int TRUE_TYPE = 0x00010000;

    /** What Apple's tools write instead. */
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;

    /** How deep glyphs may be composed of composed glyphs: more than any font needs. */
    private static final int DEEPEST = 8;

    private static final int FLAG_REPEATS = 0x08;
    private static final int OS2_LENGTH = 78;
    private static final int OS2_WITH_CAP_HEIGHT = 90;

    private final Face face;
    private final Sfnt font;
    private final int glyphs;

    private Inspection(Face face) {
        this.face = face;
        this.font = face.font();
        this.glyphs = face.glyphCount();
    }

    /**
     * Looks at the face.
     *
     * @throws IllegalArgumentException when the file is damaged
     * @throws IndexOutOfBoundsException when it is cut short
     */
    static void of(Face face) {
        Inspection inspection = new Inspection(face);
        inspection.tables();
        inspection.measures();
        inspection.characters();
        inspection.outlines();
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("not a TrueType font: " + what);
        }
    }

    private void tables() {
        int version = font.s32(0);
        require(version == TRUE_TYPE || version == TRUE_TYPE_OF_APPLE, "other outlines");
        int metrics = font.u16(font.table("hhea") + 34);
        require(metrics >= 1 && metrics <= glyphs, "its advances do not fit its glyphs");
        table("head", 54);
        table("hhea", 36);
        table("maxp", 32);
        table("hmtx", 4 * metrics + 2 * (glyphs - metrics));
        table("loca", (glyphs + 1) * (font.u16(font.table("head") + 50) == 0 ? 2 : 4));
        table("glyf", 0);
        table("post", 32);
        table("name", 6);
        table("OS/2", font.u16(font.table("OS/2")) < 2 ? OS2_LENGTH : OS2_WITH_CAP_HEIGHT);
    }

    private void table(String tag, int least) {
        int start = font.table(tag);
        int length = font.length(tag);
        boolean inside = length >= least && length <= font.bytes().length - start;
        require(inside, "table " + tag + " is cut short");
    }

    private void measures() {
        int em = face.unitsPerEm();
        require(em >= 16 && em <= 16384, "its em has " + em + " units");
        boolean usual = face.ascent() > 0 && face.descent() <= 0 && face.ascent() - face.descent() <= 2 * em;
        require(usual, "its letters are " + face.ascent() + " high and " + face.descent() + " deep");
    }

    private void characters() {
        for (int codePoint = 0; codePoint <= 0xFFFF; codePoint++) {
            require(face.glyph(codePoint) < glyphs, "a character without glyph");
        }
    }

    private void outlines() {
        Outlines outlines = new Outlines(font);
        int end = font.length("glyf");
        int[][] parts = new int[glyphs][];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            int from = outlines.offset(glyph);
            int to = outlines.offset(glyph + 1);
            require(0 <= from && from <= to && to <= end, "outlines out of order");
            Outline outline = outlines.outline(glyph);
            parts[glyph] = Arrays.stream(outline.parts()).map(outline::part).toArray();
            if (parts[glyph].length == 0 && outline.length() > 0) {
                points(outline.bytes());
            }
        }
        int[] depths = new int[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            depth(glyph, parts, depths, 0);
        }
    }

    /** How deep a glyph is composed; each is gone through once, and a ring ends at the deepest. */
    private static int depth(int glyph, int[][] parts, int[] depths, int above) {
        require(above < DEEPEST && glyph < parts.length, "a glyph that is composed of itself");
        if (depths[glyph] == 0) {
            int deepest = 0;
            for (int part : parts[glyph]) {
                deepest = Math.max(deepest, depth(part, parts, depths, above + 1));
            }
            depths[glyph] = deepest + 1;
        }
        return depths[glyph];
    }

    /** A simple glyph without instructions: ends of contours, flags, then coordinates. */
    private static void points(ByteBuffer outline) {
        int contours = outline.getShort(0);
        int last = -1;
        for (int i = 0; i < contours; i++) {
            int end = Short.toUnsignedInt(outline.getShort(10 + 2 * i));
            require(end > last, "a contour without points");
            last = end;
        }
        int at = 10 + 2 * contours + 2;
        int coordinates = 0;
        for (int point = 0; point <= last; point++) {
            int flag = outline.get(at++);
            int size = size(flag, 0x02, 0x10) + size(flag, 0x04, 0x20);
            coordinates += size;
            if ((flag & FLAG_REPEATS) != 0) {
                int times = Byte.toUnsignedInt(outline.get(at++));
                coordinates += times * size;
                point += times;
            }
        }
        require(at + coordinates <= outline.capacity(), "an outline that is cut short");
    }

    /** The bytes of one coordinate: one, none when it is the same as before, or two. */
    private static int size(int flag, int isShort, int isSame) {
        return (flag & isShort) != 0 ? 1 : (flag & isSame) != 0 ? 0 : 2;
    }
}
