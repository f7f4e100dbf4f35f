package se.overens.pdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;

/** A growing array of bytes with the few notations that PDF syntax needs (PDF 32000-1, 7.2 and 7.3). */
final class ByteSink extends OutputStream {
    private static final int MOST_KEPT = 1 << 20;

    private byte[] bytes;
    private int size;

    ByteSink(int capacity) {
        bytes = new byte[capacity];
    }

    /** Forgets the bytes so far, and the room for unusually many. */
    ByteSink clear() {
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[MOST_KEPT / 16];
        }
        size = 0;
        return this;
    }

    /** The number of bytes so far. */
    int size() {
        return size;
    }

    /** Appends the text of the bytes so far, as codes of a font. */
    void decode(FontDecoder font, StringBuilder text) {
        font.decode(bytes, size, text);
    }

    /** A copy of the bytes so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes so far as a zlib stream. */
    byte[] deflated(Section.Compression compression) {
        return compression.deflate(bytes, size);
    }

    /** Appends all of another sink. */
    ByteSink bytes(ByteSink other) {
        write(other.bytes, 0, other.size);
        return this;
    }

    /** Appends what {@code deflater} has ready. */
    void deflate(Deflater deflater) {
        room(256);
        size += deflater.deflate(bytes, size, bytes.length - size);
    }

    /**
     * Two checksums of what has been written, side by side. They only have to tell files apart; a hash of the platform's
     * security providers would cost 10 ms of a cold start.
     */
    long checksums() {
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
    ByteSink bytes(byte[] from) {
        write(from, 0, from.length);
        return this;
    }

    /** Appends text of one byte a character. */
    ByteSink text(String latin) {
        room(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            bytes[size++] = (byte) latin.charAt(i);
        }
        return this;
    }

    /** Appends a whole number. */
    ByteSink number(long value) {
        if (value < 0) {
            write('-');
            return number(-value);
        }
        if (value > 9) {
            number(value / 10);
        }
        write('0' + (int) (value % 10));
        return this;
    }

    /** Appends a number given in hundredths, with no more digits than it needs. */
    ByteSink hundredths(long value) {
        if (value < 0) {
            write('-');
            return hundredths(-value);
        }
        int rest = (int) (value % 100);
        if (value >= 100 || rest == 0) {
            number(value / 100);
        }
        if (rest != 0) {
            write('.');
            write('0' + rest / 10);
            if (rest % 10 != 0) {
                write('0' + rest % 10);
            }
        }
        return this;
    }

    /** Appends an unsigned number of a fixed count of bytes, the highest first. */
    ByteSink bigEndian(long value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            write((int) (value >>> shift));
        }
        return this;
    }

    /** Appends one byte of a literal string, escaped where it must be (PDF 32000-1, 7.3.4.2). */
    void literal(int value) {
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
