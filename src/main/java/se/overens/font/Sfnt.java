package se.overens.font;

/**
 * The tables of a TrueType file, read in place (OpenType 1.9, "Font file"; all numbers big-endian).
 *
 * <p>No table is parsed before it is asked for, because a process that sets one letter pays for every one.
 */
final class Sfnt {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final byte[] bytes;

    Sfnt(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The file itself, not a copy. */
    byte[] bytes() {
        return bytes;
    }

    int u8(int at) {
        return bytes[at] & 0xFF;
    }

    int u16(int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    int s16(int at) {
        return (bytes[at] << 8) | (bytes[at + 1] & 0xFF);
    }

    int s32(int at) {
        return (u16(at) << 16) | u16(at + 2);
    }

    /** The offset of a table, or -1 when the file has none of that name. */
    int find(String tag) {
        int entry = entry(tag);
        return entry < 0 ? -1 : s32(entry + 8);
    }

    /** The length in bytes of a table that the file has, as it is said to be. */
    int length(String tag) {
        return s32(entry(tag) + 12);
    }

    private int entry(String tag) {
        int wanted = tag(tag);
        int tables = u16(4);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (s32(entry) == wanted) {
                return entry;
            }
        }
        return -1;
    }

    /** The offset of a table that a TrueType file must have. */
    int table(String tag) {
        int at = find(tag);
        if (at < 0) {
            throw new IllegalArgumentException("not a TrueType font: it has no table " + tag);
        }
        return at;
    }

    static int tag(String tag) {
        return (tag.charAt(0) << 24) | (tag.charAt(1) << 16) | (tag.charAt(2) << 8) | tag.charAt(3);
    }
}
