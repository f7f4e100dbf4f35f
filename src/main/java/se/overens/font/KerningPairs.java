package se.overens.font;

import java.util.Arrays;

/** Kerning of glyph pairs in an open hash table without boxes, from the first horizontal subtable of format 0. */
final class KerningPairs {
    private static final int SPREAD = 0x9E3779B9;
    private static final int HORIZONTAL_FORMAT_0 = 1;
    private static final int COVERAGE_WITHOUT_OVERRIDE = 0xFFF7;

    private final int[] keys;
    private final short[] values;
    private final int shift;
    /** For each glyph whether it is the left one of any pair: most lower-case letters are not. */
    private boolean[] kerned = {};

    private KerningPairs(int pairs) {
        int bits = 33 - Integer.numberOfLeadingZeros(pairs);
        keys = new int[1 << bits];
        values = new short[1 << bits];
        shift = 32 - bits;
    }

    /** The pairs of a font; none when it has no such table. */
    static KerningPairs read(Sfnt font) {
        int table = font.find("kern");
        int subtables = table < 0 ? 0 : font.u16(table + 2);
        int at = table + 4;
        for (int i = 0; i < subtables; i++) {
            if ((font.u16(at + 4) & COVERAGE_WITHOUT_OVERRIDE) == HORIZONTAL_FORMAT_0) {
                return readPairs(font, at + 6);
            }
            at += font.u16(at + 2);
        }
        return new KerningPairs(0);
    }

    /** In font units; 0 for a pair that is not kerned. */
    int between(int left, int right) {
        if (left >= kerned.length || !kerned[left]) {
            return 0;
        }
        int key = (left << 16) | right;
        int slot = (key * SPREAD) >>> shift;
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return 0;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return values[slot];
    }

    private static KerningPairs readPairs(Sfnt font, int at) {
        int pairs = font.u16(at);
        KerningPairs kerning = new KerningPairs(pairs);
        for (int i = 0; i < pairs; i++) {
            int pair = at + 8 + 6 * i;
            kerning.put(font.s32(pair), (short) font.s16(pair + 4));
        }
        return kerning;
    }

    private void put(int key, short value) {
        int slot = (key * SPREAD) >>> shift;
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        int left = key >>> 16;
        kerned = left < kerned.length ? kerned : Arrays.copyOf(kerned, Math.max(left + 1, 2 * kerned.length));
        kerned[left] = true;
        keys[slot] = key;
        values[slot] = value;
    }
}
