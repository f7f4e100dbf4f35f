package se.overens.pdf.object;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;

/** A growing array of bytes with the few notations that PDF syntax needs (PDF 32000-1, 7.2 and 7.3). */
public final class ByteSink extends OutputStream {
    private static final int MOST_KEPT = 1 << 20;

    /** A long's digits and its sign. */
    private static final int MOST_DIGITS = 20;

    private byte[] bytes;
    private int size;

    /** An empty sink with room for {@code capacity} bytes. */
    public ByteSink(int capacity) {
        bytes = new byte[capacity];
    }

    /** Forgets the bytes so far, and the room for unusually many. */
    public ByteSink clear() {
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[MOST_KEPT / 16];
        }
        size = 0;
        return this;
    }

    /** The number of bytes so far. */
    public int size() {
        return size;
    }

    /** The bytes so far, and room behind them; no longer valid when more is appended. */
    public byte[] held() {
        return bytes;
    }

    /** A copy of {@code before} and the bytes so far. */
    public byte[] after(byte[] before) {
        byte[] all = Arrays.copyOf(before, before.length + size);
        System.arraycopy(bytes, 0, all, before.length, size);
        return all;
    }

    /** The bytes so far, with room for so many more behind them. */
    public byte[] held(int more) {
        room(more);
        return bytes;
    }

    /** Says how many bytes there are: fewer than so far, or some of those that were put into the room. */
    public void cutTo(int length) {
        size = length;
    }

    /** A copy of the bytes so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Appends all of another sink. */
    public ByteSink bytes(ByteSink other) {
        write(other.bytes, 0, other.size);
        return this;
    }

    /** Appends what {@code deflater} has ready. */
    public void deflate(Deflater deflater) {
        room(256);
        size += deflater.deflate(bytes, size, bytes.length - size);
    }

    /**
     * Two checksums of what has been written, side by side. They only have to tell files apart; a hash of the platform's
     * security providers would cost 10 ms of a cold start.
     */
    public long checksums() {
        CRC32 first = new CRC32();
        first.update(bytes, 0, size);
        CRC32C second = new CRC32C();
        second.update(bytes, 0, size);
        return first.getValue() << 32 | second.getValue();
    }

    @Override
    public void write(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        room(length);
        System.arraycopy(from, offset, bytes, size, length);
        size += length;
    }

    /** Appends all of {@code from}. */
    public ByteSink bytes(byte[] from) {
        write(from, 0, from.length);
        return this;
    }

    /** Appends text of one byte a character. */
    public ByteSink text(String latin) {
        int length = latin.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) latin.charAt(i);
        }
        size += length;
        return this;
    }

    /** Appends a character in UTF-8. */
    public void utf8(int codePoint) {
        if (codePoint < 0x80) {
            write(codePoint);
        } else if (codePoint < 0x800) {
            write(0xC0 | codePoint >>> 6);
            write(0x80 | codePoint & 0x3F);
        } else {
            if (codePoint < 0x10000) {
                write(0xE0 | codePoint >>> 12);
            } else {
                write(0xF0 | codePoint >>> 18);
                write(0x80 | codePoint >>> 12 & 0x3F);
            }
            write(0x80 | codePoint >>> 6 & 0x3F);
            write(0x80 | codePoint & 0x3F);
        }
    }

    /** Appends a whole number. */
    public ByteSink number(long value) {
        room(MOST_DIGITS);
        digits(value);
        return this;
    }

    /** Appends a number given in hundredths, with no more digits than it needs. */
    public ByteSink hundredths(long value) {
        room(MOST_DIGITS + 3);
        long rest = value;
        if (value < 0) {
            bytes[size++] = '-';
            rest = -value;
        }
        int fraction = (int) (rest % 100);
        if (rest >= 100 || fraction == 0) {
            digits(rest / 100);
        }
        if (fraction != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + fraction / 10);
            if (fraction % 10 != 0) {
                bytes[size++] = (byte) ('0' + fraction % 10);
            }
        }
        return this;
    }

    private void digits(long value) {
        long rest = value;
        if (value < 0) {
            bytes[size++] = '-';
            rest = -value;
        }
        int count = 1;
        for (long power = 10; count < MOST_DIGITS - 1 && rest >= power; power *= 10) {
            count++;
        }
        size += count;
        for (int at = size - 1; count > 0; count--) {
            bytes[at--] = (byte) ('0' + (int) (rest % 10));
            rest /= 10;
        }
    }

    /** Appends an unsigned number of a fixed count of bytes, the highest first. */
    public ByteSink bigEndian(long value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            write((int) (value >>> shift));
        }
        return this;
    }

    /** Appends one byte of a literal string, escaped where it must be (PDF 32000-1, 7.3.4.2). */
    public void literal(int value) {
        if (value > '\\' || value == ' ') {
            write(value);
            return;
        }
        switch (value) {
            case '(', ')', '\\' -> {
                write('\\');
                write(value);
            }
            case '\r' -> text("\\r");
            case '\n' -> text("\\n");
            default -> write(value);
        }
    }

    private void room(int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
        }
    }
}
