package se.overens.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * The outline of one glyph as the glyf table holds it (OpenType 1.9, "glyf"), simple or composed of other glyphs.
 *
 * @param bytes the description without its instructions; empty for a blank glyph
 */
record Outline(ByteBuffer bytes) {
    private static final int HEADER = 10;
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

    /** Calls {@code visitor} with the number of each glyph that this one is composed of. */
    void parts(IntConsumer visitor) {
        renumber(part -> {
            visitor.accept(part);
            return part;
        });
    }

    /** Gives the glyphs that this one is composed of other numbers. */
    void renumber(IntUnaryOperator number) {
        if (isComposite()) {
            for (int at = HEADER; at < length(); at += partLength(at)) {
                bytes.putShort(at + 2, (short) number.applyAsInt(Short.toUnsignedInt(bytes.getShort(at + 2))));
            }
        }
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
