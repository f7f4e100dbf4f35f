package se.overens.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that a viewer needs of an embedded TrueType font (PDF 32000-1, 9.9), without any hinting. */
final class SubsetFile {
    private static final int HEAD_LENGTH = 54;
    private static final int HHEA_LENGTH = 36;
    private static final int MAXP_LENGTH = 32;

    /** Flags of the head table that say that instructions depend on the size (2) or change advances (4). */
    private static final int HINTING_FLAGS = (1 << 2) | (1 << 4);

    private static final int SHORT_LOCA_LIMIT = 0x1FFFE;

    private final Face face;
    private final Sfnt font;
    private final GlyphSelection glyphs;

    private SubsetFile(Face face, GlyphSelection glyphs) {
        this.face = face;
        this.font = face.font();
        this.glyphs = glyphs;
    }

    static byte[] write(Face face, GlyphSelection glyphs) {
        return new SubsetFile(face, glyphs).write();
    }

    private byte[] write() {
        int[] offsets = offsets();
        boolean shortLoca = offsets[glyphs.count()] <= SHORT_LOCA_LIMIT;
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        tables.put("cmap", CharacterMapTable.write(glyphs.codePoints(), codePointGlyphs()));
        tables.put("glyf", glyf(offsets));
        tables.put("head", head(shortLoca));
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca(offsets, shortLoca));
        tables.put("maxp", maxp());
        return SfntFile.write(tables);
    }

    private int[] codePointGlyphs() {
        int[] numbers = glyphs.codePoints().clone();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = glyphs.renumbered(face.glyph(numbers[i]));
        }
        return numbers;
    }

    private int[] offsets() {
        int[] offsets = new int[glyphs.count() + 1];
        for (int i = 0; i < glyphs.count(); i++) {
            int length = glyphs.outlines().get(i).length();
            offsets[i + 1] = offsets[i] + length + (length & 1);
        }
        return offsets;
    }

    private ByteBuffer glyf(int[] offsets) {
        ByteBuffer glyf = ByteBuffer.allocate(offsets[glyphs.count()]);
        for (int i = 0; i < glyphs.count(); i++) {
            Outline outline = glyphs.outlines().get(i);
            glyf.put(offsets[i], outline.bytes(), 0, outline.length());
        }
        return glyf;
    }

    private ByteBuffer head(boolean shortLoca) {
        ByteBuffer head = copy("head", HEAD_LENGTH);
        head.putInt(8, 0);
        head.putShort(16, (short) (head.getShort(16) & ~HINTING_FLAGS));
        head.putShort(50, (short) (shortLoca ? 0 : 1));
        return head;
    }

    private ByteBuffer hhea() {
        return copy("hhea", HHEA_LENGTH).putShort(34, (short) glyphs.count());
    }

    private ByteBuffer hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.count());
        for (int i = 0; i < glyphs.count(); i++) {
            int original = glyphs.original(i);
            hmtx.putShort((short) face.advance(original)).putShort((short) face.leftBearing(original));
        }
        return hmtx;
    }

    private ByteBuffer loca(int[] offsets, boolean shortLoca) {
        ByteBuffer loca = ByteBuffer.allocate(offsets.length * (shortLoca ? 2 : 4));
        for (int offset : offsets) {
            if (shortLoca) {
                loca.putShort((short) (offset / 2));
            } else {
                loca.putInt(offset);
            }
        }
        return loca;
    }

    /** The limits of the interpreter (maxTwilightPoints to maxSizeOfInstructions) are 0: there is nothing to run. */
    private ByteBuffer maxp() {
        ByteBuffer maxp = copy("maxp", MAXP_LENGTH);
        maxp.putShort(4, (short) glyphs.count());
        maxp.putShort(14, (short) 1);
        for (int limit = 16; limit < 28; limit += 2) {
            maxp.putShort(limit, (short) 0);
        }
        return maxp;
    }

    private ByteBuffer copy(String tag, int length) {
        int at = font.table(tag);
        return ByteBuffer.wrap(Arrays.copyOfRange(font.bytes(), at, at + length));
    }
}
