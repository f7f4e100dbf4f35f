package se.overens.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A row of bits, packed into bytes from the lowest (RFC 1951, 3.1.1). */
final class BitSink {
    private byte[] bytes = new byte[256];
    private ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    private int size;
    private long bits;
    private int held;

    /** Makes room for so many bytes more, and the eight that each {@link #put} writes. */
    void room(int more) {
        if (size + more + Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, size + more + Long.BYTES);
            buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Appends the lowest {@code width} bits, at most 56, where there is room. */
    void put(long value, int width) {
        bits |= value << held;
        held += width;
        buffer.putLong(size, bits);
        size += held >>> 3;
        bits >>>= held & ~7;
        held &= 7;
    }

    /** Begins anew with all of another. */
    void restart(BitSink other) {
        size = 0;
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, 0, other.size);
        size = other.size;
        bits = other.bits;
        held = other.held;
    }

    /** Fills the last byte with zeros. */
    void align() {
        put(0, -held & 7);
    }

    /** A copy of the bytes but the first {@code from}. */
    byte[] toBytes(int from) {
        return Arrays.copyOfRange(bytes, from, size);
    }
}
