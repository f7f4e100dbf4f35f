package se.overens.font;

import java.util.Arrays;

/**
 * Glyphs by code point, in pages of 256 of which only those that hold something take memory.
 *
 * <p>Read from the Unicode subtable of format 4, which covers the basic plane; outside it every answer is 0.
 */
final class CharacterMap {
    private static final char[] EMPTY = new char[256];

    private final char[][] pages = new char[256][];

    private CharacterMap() {
        Arrays.fill(pages, EMPTY);
    }

    static CharacterMap read(Sfnt font) {
        CharacterMap map = new CharacterMap();
        int subtable = unicodeSubtable(font);
        int segments = font.u16(subtable + 6) / 2;
        int next = 0;
        for (int i = 0; i < segments; i++) {
            int endAt = subtable + 14 + 2 * i;
            map.readSegment(font, endAt, 2 * segments, next);
            next = Math.max(next, font.u16(endAt) + 1);
        }
        return map;
    }

    int glyph(int codePoint) {
        return codePoint >>> 16 != 0 ? 0 : pages[codePoint >>> 8][codePoint & 0xFF];
    }

    private static int unicodeSubtable(Sfnt font) {
        int cmap = font.table("cmap");
        int subtables = font.u16(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int entry = cmap + 4 + 8 * i;
            int subtable = cmap + font.s32(entry + 4);
            if (font.s32(entry) == 0x00030001 && font.u16(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException(
                "not a TrueType font for Unicode: it has no character map (3,1) of format 4");
    }

    /** Segments ascend; in a file where they do not, each code is read once, or a few kilobytes would take minutes. */
    private void readSegment(Sfnt font, int endAt, int stride, int first) {
        int startAt = endAt + 2 + stride;
        int rangeAt = startAt + 2 * stride;
        int end = font.u16(endAt);
        int start = font.u16(startAt);
        int delta = font.u16(startAt + stride);
        int range = font.u16(rangeAt);
        for (int code = Math.max(first, start); code <= end; code++) {
            int glyph = code;
            if (range != 0) {
                glyph = font.u16(rangeAt + range + 2 * (code - start));
            }
            if (range == 0 || glyph != 0) {
                put(code, (char) (glyph + delta));
            }
        }
    }

    private void put(int code, char glyph) {
        if (glyph == 0) {
            return;
        }
        int page = code >>> 8;
        if (pages[page] == EMPTY) {
            pages[page] = new char[256];
        }
        pages[page][code & 0xFF] = glyph;
    }
}
