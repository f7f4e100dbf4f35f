package se.overens.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The outline of one glyph as the glyf table holds it (OpenType 1.9, "glyf"), simple or composed of other glyphs.
 *
 * @param bytes the description without its instructions; empty for a blank glyph
 */
record Outline(ByteBuffer bytes) {
    private static final int HEADER = 10;
    private static final int SHORTEST_PART = 6;
    private static final int PARTS_ARE_WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE_PARTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    /** Left set without instructions after the parts, it makes Ghostscript drop the glyph. */
    private static final int HAS_INSTRUCTIONS = 0x0100;

    /** The outline between two offsets of a font file, without instructions. */
    static Outline unhinted(byte[] font, int start, int end) {
        ByteBuffer glyph = ByteBuffer.wrap(Arrays.copyOfRange(font, start, end));
        if (glyph.capacity() == 0) {
            return new Outline(glyph);
        }
        Outline outline = new Outline(glyph);
        return outline.isComposite() ? outline.endedAfterParts() : outline.withoutInstructions();
    }

    int length() {
        return bytes.capacity();
    }

    /** The offsets of the numbers of the glyphs that this one is composed of; none in a simple glyph. */
    int[] parts() {
        int[] offsets = new int[length() / SHORTEST_PART];
        int count = 0;
        for (int at = HEADER; isComposite() && at < length(); at += partLength(at)) {
            offsets[count++] = at + 2;
        }
        return Arrays.copyOf(offsets, count);
    }

    /** The number of the glyph at an offset of {@link #parts()}. */
    int part(int offset) {
        return Short.toUnsignedInt(bytes.getShort(offset));
    }

    /** Puts another number of a glyph at an offset of {@link #parts()}. */
    void renumber(int offset, int number) {
        bytes.putShort(offset, (short) number);
    }

    private boolean isComposite() {
        return length() > 0 && bytes.getShort(0) < 0;
    }

    private Outline withoutInstructions() {
        int lengthAt = HEADER + 2 * bytes.getShort(0);
        int pointsAt = lengthAt + 2 + Short.toUnsignedInt(bytes.getShort(lengthAt));
        ByteBuffer shorter = ByteBuffer.allocate(lengthAt + 2 + length() - pointsAt);
        shorter.put(0, bytes, 0, lengthAt).put(lengthAt + 2, bytes, pointsAt, length() - pointsAt);
        return new Outline(shorter);
    }

    private Outline endedAfterParts() {
        int at = HEADER;
        boolean more = true;
        while (more) {
            int flags = bytes.getShort(at);
            bytes.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            more = (flags & MORE_PARTS) != 0;
            at += partLength(at);
        }
        return new Outline(bytes.slice(0, at));
    }

    private int partLength(int at) {
        int flags = bytes.getShort(at);
        int offsets = (flags & PARTS_ARE_WORDS) != 0 ? 4 : 2;
        int scales = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + offsets + scales;
    }
}
