package se.overens.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Bytes to zlib streams (RFC 1950 and 1951), the same on every machine: which zlib a JDK brings along, or finds, differs.
 *
 * <p>Made for the short and repetitive texts of a PDF: faster than zlib there, for bytes between its levels 1 and 2. What is
 * deflated once for many documents is left to zlib.
 */
final class Deflate {
    private static final int WINDOW = 1 << 15;
    /** Matches of three bytes save next to nothing. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 258;
    private static final int HASH_BITS = 13;
    private static final int HASH = 0x9E3779B1;

    /** Literals and matches in a block: each has codes of its own. */
    private static final int BLOCK = 1 << 14;

    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_LENGTH_CODE = 7;

    /** The order in which the lengths of the codes of lengths are written (RFC 1951, 3.2.7). */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** For each length of a match its symbol, less 257. */
    private static final byte[] LENGTH_SYMBOLS = new byte[LONGEST + 1];

    /** The least length of each symbol, and its further bits. */
    private static final int[] LENGTH_BASE = new int[29];

    private static final int[] LENGTH_EXTRA = new int[29];

    private static final ThreadLocal<Deflate> PER_THREAD = ThreadLocal.withInitial(Deflate::new);

    static {
        int length = 3;
        for (int symbol = 0; symbol < 28; symbol++) {
            int extra = symbol < 8 ? 0 : symbol / 4 - 1;
            LENGTH_BASE[symbol] = length;
            LENGTH_EXTRA[symbol] = extra;
            for (int i = 0; i < 1 << extra; i++) {
                LENGTH_SYMBOLS[length++] = (byte) symbol;
            }
        }
        LENGTH_BASE[28] = LONGEST;
        LENGTH_SYMBOLS[LONGEST] = 28;
    }

    /** For each hash the position of the last bytes that have it, counted from {@code origin}. */
    private final int[] heads = new int[1 << HASH_BITS];

    /** Literals, or length and distance of matches. */
    private final int[] tokens = new int[BLOCK];

    private final PrefixCode literals = new PrefixCode(LITERALS, LONGEST_CODE);
    private final PrefixCode distances = new PrefixCode(DISTANCES, LONGEST_CODE);
    private final PrefixCode lengthCodes = new PrefixCode(ORDER.length, LONGEST_LENGTH_CODE);
    private final byte[] lengths = new byte[2 * (LITERALS + DISTANCES)];
    private final Adler32 sum = new Adler32();

    /** Positions of streams before lie below. */
    private int origin = 1;

    private int count;
    private byte[] out = new byte[0];
    private int size;
    private long bits;
    private int held;

    private Deflate() {}

    /** The zlib stream of the first {@code length} bytes. */
    static byte[] of(byte[] bytes, int length) {
        return PER_THREAD.get().deflate(bytes, length);
    }

    private byte[] deflate(byte[] bytes, int length) {
        if (origin > Integer.MAX_VALUE - length - 1) {
            Arrays.fill(heads, 0);
            origin = 1;
        }
        out = new byte[64 + length / 3];
        out[0] = 0x78;
        out[1] = 0x01;
        size = 2;
        bits = 0;
        held = 0;
        int at = 0;
        do {
            at = tokens(bytes, at, length);
            block(at == length);
        } while (at < length);
        origin += length;
        sum.reset();
        sum.update(bytes, 0, length);
        align();
        put(Integer.toUnsignedLong(Integer.reverseBytes((int) sum.getValue())), 32);
        align();
        return Arrays.copyOf(out, size);
    }

    /** Finds the tokens of one block; the result is where it ends. */
    private int tokens(byte[] bytes, int from, int length) {
        int[] literalCounts = literals.frequencies();
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = length - Long.BYTES;
        int found = 0;
        int at = from;
        while (at <= last && found < BLOCK) {
            int four = words.getInt(at);
            int slot = four * HASH >>> 32 - HASH_BITS;
            int candidate = heads[slot] - origin;
            heads[slot] = at + origin;
            if (candidate >= 0 && words.getInt(candidate) == four && at - candidate < WINDOW) {
                int size = match(words, candidate, at, length);
                tokens[found++] = size << 16 | at - candidate;
                int end = at + size;
                // Of a match only its end is found again: one byte in a hundred more, for less time.
                for (int i = Math.max(at + 1, Math.min(end - 1, last) - 1); i < Math.min(end, last + 1); i++) {
                    heads[words.getInt(i) * HASH >>> 32 - HASH_BITS] = i + origin;
                }
                at = end;
            } else {
                int literal = bytes[at++] & 0xFF;
                tokens[found++] = literal;
                literalCounts[literal]++;
            }
        }
        while (at < length && found < BLOCK) {
            int literal = bytes[at++] & 0xFF;
            tokens[found++] = literal;
            literalCounts[literal]++;
        }
        count = found;
        return at;
    }
    /** Counts the symbols of the block's matches, and its end. */
    private void countMatches() {
        int[] literalCounts = literals.frequencies();
        int[] distanceCounts = distances.frequencies();
        literalCounts[END]++;
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            if (token >>> 16 != 0) {
                literalCounts[257 + LENGTH_SYMBOLS[token >>> 16]]++;
                distanceCounts[distanceSymbol(token & 0xFFFF)]++;
            }
        }
    }

    /** The length of a match of at least four bytes. */
    private static int match(ByteBuffer words, int from, int at, int length) {
        int most = Math.min(length - at, LONGEST);
        int size = SHORTEST;
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

    private static int distanceSymbol(int distance) {
        int value = distance - 1;
        if (value < 4) {
            return value;
        }
        int high = 31 - Integer.numberOfLeadingZeros(value);
        return 2 * high + (value >>> high - 1 & 1);
    }

    private void block(boolean end) {
        countMatches();
        literals.build();
        distances.build();
        header(end);
        int[] literalCodes = literals.codes();
        int[] literalLengths = literals.lengths();
        int[] distanceCodes = distances.codes();
        int[] distanceLengths = distances.lengths();
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            int length = token >>> 16;
            if (length == 0) {
                put(literalCodes[token], literalLengths[token]);
            } else {
                int symbol = LENGTH_SYMBOLS[length];
                int bits = literalLengths[257 + symbol];
                put(literalCodes[257 + symbol] | length - LENGTH_BASE[symbol] << bits, bits + LENGTH_EXTRA[symbol]);
                int distance = token & 0xFFFF;
                symbol = distanceSymbol(distance);
                bits = distanceLengths[symbol];
                int extra = symbol < 4 ? 0 : symbol / 2 - 1;
                put(distanceCodes[symbol] | (distance - 1 & (1 << extra) - 1) << bits, bits + extra);
            }
        }
        put(literalCodes[END], literalLengths[END]);
    }

    /** The lengths of both codes, themselves in a code (RFC 1951, 3.2.7). */
    private void header(boolean end) {
        int literalCount = literals.used(257);
        int distanceCount = distances.used(1);
        int written = runs(literalCount, distanceCount);
        lengthCodes.build();
        int[] codeLengths = lengthCodes.lengths();
        int last = ORDER.length;
        while (last > 4 && codeLengths[ORDER[last - 1]] == 0) {
            last--;
        }
        put((end ? 1 : 0) | 2 << 1, 3);
        put(literalCount - 257, 5);
        put(distanceCount - 1, 5);
        put(last - 4, 4);
        for (int i = 0; i < last; i++) {
            put(codeLengths[ORDER[i]], 3);
        }
        for (int i = 0; i < written; i++) {
            int symbol = lengths[i];
            put(lengthCodes.codes()[symbol], codeLengths[symbol]);
            if (symbol >= 16) {
                put(lengths[++i], symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
            }
        }
    }

    /** Writes the lengths of both codes as runs, and counts their symbols; the result is how many numbers they are. */
    private int runs(int literalCount, int distanceCount) {
        int[] counts = lengthCodes.frequencies();
        int total = literalCount + distanceCount;
        int written = 0;
        int i = 0;
        while (i < total) {
            int length = length(i, literalCount);
            int run = 1;
            while (i + run < total && length(i + run, literalCount) == length) {
                run++;
            }
            i += run;
            if (length != 0) {
                lengths[written++] = (byte) length;
                counts[length]++;
                run--;
            }
            while (run >= 3) {
                int symbol = length != 0 ? 16 : run < 11 ? 17 : 18;
                int part = Math.min(run, symbol == 16 ? 6 : symbol == 17 ? 10 : 138);
                lengths[written++] = (byte) symbol;
                lengths[written++] = (byte) (part - (symbol == 18 ? 11 : 3));
                counts[symbol]++;
                run -= part;
            }
            for (; run > 0; run--) {
                lengths[written++] = (byte) length;
                counts[length]++;
            }
        }
        return written;
    }

    private int length(int index, int literalCount) {
        return index < literalCount ? literals.lengths()[index] : distances.lengths()[index - literalCount];
    }

    private void put(long value, int width) {
        bits |= value << held;
        held += width;
        if (held >= 32) {
            if (size + 4 > out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            out[size] = (byte) bits;
            out[size + 1] = (byte) (bits >>> 8);
            out[size + 2] = (byte) (bits >>> 16);
            out[size + 3] = (byte) (bits >>> 24);
            size += 4;
            bits >>>= 32;
            held -= 32;
        }
    }

    private void align() {
        held = held + 7 & ~7;
        while (held > 0) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            out[size++] = (byte) bits;
            bits >>>= 8;
            held -= 8;
        }
    }
}
