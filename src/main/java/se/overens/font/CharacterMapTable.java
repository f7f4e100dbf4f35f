package se.overens.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The cmap table of a subset: one subtable (3,1) of format 4 (OpenType 1.9, "cmap").
 *
 * <p>It is the one by which a non-symbolic simple TrueType font finds its glyphs (PDF 32000-1, 9.6.6.4). Code points
 * outside the basic plane are left out of it; composite fonts do not read it.
 */
final class CharacterMapTable {
    private static final int SUBTABLE = 12;
    private static final int ENDS = SUBTABLE + 14;
    private static final int LAST = 0xFFFF;

    private CharacterMapTable() {}

    /** The table for code points and their glyphs, in the same order, code points ascending. */
    static ByteBuffer write(int[] codePoints, int[] glyphs) {
        List<Segment> segments = segments(codePoints, glyphs);
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        int length = 16 + 8 * count;
        ByteBuffer table = ByteBuffer.allocate(SUBTABLE + length);
        putShorts(table, 0, 1, 3, 1, 0, SUBTABLE);
        putShorts(table, 4, length, 0, 2 * count);
        putShorts(table, 2 * power, Integer.numberOfTrailingZeros(power), 2 * (count - power));
        for (int i = 0; i < count; i++) {
            Segment segment = segments.get(i);
            table.putShort(ENDS + 2 * i, (short) segment.end);
            table.putShort(ENDS + 2 + 2 * (count + i), (short) segment.start);
            table.putShort(ENDS + 2 + 2 * (2 * count + i), (short) segment.delta);
        }
        return table;
    }

    private static List<Segment> segments(int[] codePoints, int[] glyphs) {
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= codePoints.length; i++) {
            boolean joined =
                    i < codePoints.length && codePoints[i] == codePoints[i - 1] + 1 && glyphs[i] == glyphs[i - 1] + 1;
            if (!joined) {
                if (codePoints[first] < LAST) {
                    segments.add(new Segment(codePoints[first], codePoints[i - 1], glyphs[first] - codePoints[first]));
                }
                first = i;
            }
        }
        segments.add(new Segment(LAST, LAST, 1));
        return segments;
    }

    private static void putShorts(ByteBuffer table, int... values) {
        for (int value : values) {
            table.putShort((short) value);
        }
    }

    private record Segment(int start, int end, int delta) {}
}
