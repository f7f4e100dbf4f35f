package se.overens.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Bytes to deflated streams (RFC 1951), the same on every machine: which zlib a JDK brings along, or finds, differs.
 *
 * <p>Made for the short and repetitive texts of PDF and Word files: one pass, with codes that are there before ({@link PresetCode}).
 */
public final class Deflate {
    private static final int WINDOW = 1 << 15;
    /** What no two words have between them whose first four bytes are the same: matches of three save next to nothing. */
    private static final long DIFFERENT = -1;

    private static final int LONGEST = 258;
    private static final int HASH_BITS = 12;
    private static final int HASH = 0x9E3779B1;

    /** More than the longest code and its bits, for each byte: no match is longer than its bytes. */
    private static final int MOST_PER_BYTE = 2;

    private static final int MOST_KEPT = 1 << 20;

    private static final ThreadLocal<Deflate> PER_THREAD = ThreadLocal.withInitial(Deflate::new);

    /** For each hash the position of the last bytes that have it, counted from {@code origin}. */
    private final int[] heads = new int[1 << HASH_BITS];

    /** The same of the bytes before those, for codes that look twice. */
    private final int[] older = new int[1 << HASH_BITS];

    private final Adler32 sum = new Adler32();
    private BitSink out = new BitSink();

    /** Positions of streams before lie below. */
    private int origin = 1;

    private Deflate() {}

    /** The zlib stream (RFC 1950) of the first {@code length} bytes. */
    public static byte[] zlib(byte[] bytes, int length, PresetCode code) {
        Deflate deflate = PER_THREAD.get();
        deflate.begin(bytes, length, code);
        deflate.sum.reset();
        deflate.sum.update(bytes, 0, length);
        deflate.out.put(Integer.toUnsignedLong(Integer.reverseBytes((int) deflate.sum.getValue())), 32);
        return deflate.end(0, length);
    }

    /** The stream of the bytes with nothing around it, as in a ZIP archive. */
    public static byte[] raw(byte[] bytes, PresetCode code) {
        Deflate deflate = PER_THREAD.get();
        deflate.begin(bytes, bytes.length, code);
        return deflate.end(PresetCode.ZLIB_HEAD, bytes.length);
    }

    private void begin(byte[] bytes, int length, PresetCode code) {
        if (origin > Integer.MAX_VALUE - length - 1) {
            Arrays.fill(heads, 0);
            Arrays.fill(older, 0);
            origin = 1;
        }
        code.begin(out);
        out.room(MOST_PER_BYTE * length + Long.BYTES);
        int at = repetitive(bytes, length, code);
        while (at < length) {
            code.literal(bytes[at++] & 0xFF, out);
        }
        code.end(out);
        out.align();
        origin += length;
    }

    private byte[] end(int from, int length) {
        byte[] stream = out.toBytes(from);
        out = length > MOST_KEPT ? new BitSink() : out;
        return stream;
    }

    /** Writes literals and matches up to the last bytes, too few for a match; the result is where these begin. */
    private int repetitive(byte[] bytes, int length, PresetCode code) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = length - Long.BYTES;
        int at = 0;
        while (at <= last) {
            long here = words.getLong(at);
            int slot = (int) here * HASH >>> 32 - HASH_BITS;
            int candidate = heads[slot] - origin;
            heads[slot] = at + origin;
            int size = match(words, candidate, at, length);
            if (code.looksTwice()) {
                int second = older[slot] - origin;
                older[slot] = candidate + origin;
                int other = match(words, second, at, length);
                candidate = other > size ? second : candidate;
                size = Math.max(size, other);
            }
            if (size == 0) {
                code.literal(bytes[at++] & 0xFF, out);
                continue;
            }
            code.match(size, at - candidate, out);
            int end = at + size;
            // Of a match only its end is found again: one byte in a hundred more, for less time.
            for (int i = Math.max(at + 1, Math.min(end - 1, last) - 1); i < Math.min(end, last + 1); i++) {
                slot = words.getInt(i) * HASH >>> 32 - HASH_BITS;
                older[slot] = heads[slot];
                heads[slot] = i + origin;
            }
            at = end;
        }
        return at;
    }

    /** How many bytes are the same as those at {@code from}; 0 when too few are, or none stand there. */
    private static int match(ByteBuffer words, int from, int at, int length) {
        long difference = from >= 0 && at - from < WINDOW ? words.getLong(from) ^ words.getLong(at) : DIFFERENT;
        if ((int) difference == 0) {
            return difference == 0 ? longMatch(words, from, at, length) : Long.numberOfTrailingZeros(difference) >>> 3;
        }
        return 0;
    }

    /** The length of a match of at least eight bytes. */
    private static int longMatch(ByteBuffer words, int from, int at, int length) {
        int most = Math.min(length - at, LONGEST);
        int size = Long.BYTES;
        while (size + Long.BYTES <= most) {
            long difference = words.getLong(from + size) ^ words.getLong(at + size);
            if (difference != 0) {
                return size + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            size += Long.BYTES;
        }
        while (size < most && words.get(from + size) == words.get(at + size)) {
            size++;
        }
        return size;
    }
}
