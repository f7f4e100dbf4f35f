package se.overens.deflate;

/**
 * Prefix codes that are there before the text is (RFC 1951, 3.2.2): counting a stream's symbols and making codes of its own
 * took longer than writing it, and saves four bytes in a hundred.
 *
 * <p>Made after Huffman from the streams of letters, agreements and the specimen, and the parts of the same as Word files, with each symbol counted once more, so that
 * any bytes can be written. A digit or letter is the length of a symbol's code, 0 to 9 and a to d.
 */
public final class PresetCode {
    /** The size of what comes before the block in a zlib stream, in bytes. */
    static final int ZLIB_HEAD = 2;

    /** The symbol that ends a block. */
    private static final int END = 256;

    private static final int LONGEST_MATCH = 258;

    /** Room for the length of a code beside it: bits above, their number below. */
    private static final int WIDTH_BITS = 5;

    /** The order in which the lengths of the codes of lengths are written (3.2.7). */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int REPEAT = 16;
    private static final int MOST_REPEATED = 6;

    /** For content streams of a PDF: Swedish words, operators, numbers. */
    public static final PresetCode CONTENT = new PresetCode(
            "dddddddddd7ddddddddddddddddddddd4ddddddd78dd89576556667667ad9d9dd999989a9aaa99bb9da88badddd89add"
                    + "d5786576768666567d55577aa8ddddddddddddddddddddddddddcdcdddddddddaddddddddddddddddddddddbdddddddd"
                    + "dddddcddddddddddddddddaddddddddddddd77dddddddddddddddd7dddddddddbd4556666668887999bbcddddddddd",
            "aaa8a97677544444443434457aaaa9",
            "0006544344346200300",
            false);

    /** For all else of a PDF: numbers, names, delimiters. */
    public static final PresetCode OBJECTS = new PresetCode(
            "9dddddddddaddddddddddddddddddddd4ddddddda9ddab876555555555cd9d9dd9aa9b9bbac79aba9d989bbcccc8b9dc"
                    + "d7998798a7a888779d77789cbadddddddddddcdddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
                    + "ddddddddddddddddddddddbdddddddddddddaaddddddddddddddddaddddddddddd34456656566778989ccdaddddddd",
            "aaaa99678856453444444544455766",
            "0005544443444300200",
            false);

    /**
     * For the XML of Word files. The last place where a tag stands is seldom the one that goes on alike, so the one before is looked at
     * too.
     */
    public static final PresetCode XML = new PresetCode(
            "dddddddddd9ddddddddddddddddddddd5d6ddaddcbdd987677788879897c8678d998998aaacb99aa9da889abddddcddd"
                    + "d5766476759756556d55577777adddddcdddddddddddddddddddddbdddddddddcddd89dddddddddddddddd9ddddddddd"
                    + "ddb7ddddddddddddddddddddddddddddddcddddddddddddddddddddddddddddd9d4556777777777777778788999a97",
            "9abb87665656454544454445455546",
            "0000434443455200300",
            true);

    private final int[] literals;
    private final int[] matches = new int[LONGEST_MATCH + 1];
    private final int[] distances;
    private final BitSink start = new BitSink();
    private final boolean looksTwice;

    /**
     * A code.
     *
     * @param literals lengths for literals, the end, and lengths of matches
     * @param distances lengths for distances
     * @param lengths lengths for those lengths
     * @param looksTwice true if two places are tried for each match
     */
    private PresetCode(String literals, String distances, String lengths, boolean looksTwice) {
        this.looksTwice = looksTwice;
        this.literals = codes(literals);
        this.distances = codes(distances);
        int length = 3;
        for (int symbol = 0; symbol < 28; symbol++) {
            int extra = symbol < 8 ? 0 : symbol / 4 - 1;
            for (int i = 0; i < 1 << extra && length < LONGEST_MATCH; i++) {
                matches[length++] = extended(this.literals[END + 1 + symbol], i, extra);
            }
        }
        matches[LONGEST_MATCH] = this.literals[END + 29];
        header(literals + distances, lengths, codes(lengths));
    }

    /** A code with bits after it. */
    private static int extended(int code, int value, int extra) {
        int width = code & (1 << WIDTH_BITS) - 1;
        int bits = code >>> WIDTH_BITS | value << width;
        return bits << WIDTH_BITS | width + extra;
    }

    /** The only block of a stream is the last; its head is 2 bits more, and both codes as runs (3.2.7). */
    private void header(String all, String lengths, int[] lengthCodes) {
        start.put(0x0178, 16);
        start.put(1 | 2 << 1, 3);
        start.put(literals.length - END - 1, 5);
        start.put(distances.length - 1, 5);
        start.put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            start.put(lengths.charAt(symbol) - '0', 3);
        }
        int i = 0;
        while (i < all.length()) {
            int code = lengthCodes[width(all, i)];
            start.put(code >>> WIDTH_BITS, code & (1 << WIDTH_BITS) - 1);
            int run = 1;
            while (i + run < all.length() && run <= MOST_REPEATED && all.charAt(i + run) == all.charAt(i)) {
                run++;
            }
            if (run > 3) {
                int repeat = lengthCodes[REPEAT];
                start.put(repeat >>> WIDTH_BITS, repeat & (1 << WIDTH_BITS) - 1);
                start.put(run - 4, 2);
            } else {
                run = 1;
            }
            i += run;
        }
    }

    private static int width(String lengths, int symbol) {
        return Character.digit(lengths.charAt(symbol), 16);
    }

    /** The codes in their canonical order, each with its first bit lowest. */
    private static int[] codes(String lengths) {
        int[] codes = new int[lengths.length()];
        int next = 0;
        for (int width = 1; width < 16; width++) {
            next <<= 1;
            for (int symbol = 0; symbol < codes.length; symbol++) {
                if (width(lengths, symbol) == width) {
                    codes[symbol] = Integer.reverse(next++) >>> 32 - width << WIDTH_BITS | width;
                }
            }
        }
        return codes;
    }

    /** True if the longer of two matches is worth the search. */
    boolean looksTwice() {
        return looksTwice;
    }

    /** Begins a stream of one block. */
    void begin(BitSink out) {
        out.restart(start);
    }

    /** Appends a byte that repeats nothing. */
    void literal(int value, BitSink out) {
        int code = literals[value];
        out.put(code >>> WIDTH_BITS, code & (1 << WIDTH_BITS) - 1);
    }

    /** Appends a match of 3 to 258 bytes, so many bytes back. */
    void match(int length, int distance, BitSink out) {
        int code = matches[length];
        int width = code & (1 << WIDTH_BITS) - 1;
        long bits = (long) code >>> WIDTH_BITS;
        int value = distance - 1;
        int symbol = value;
        int extra = 0;
        if (value >= 4) {
            int high = 31 - Integer.numberOfLeadingZeros(value);
            extra = high - 1;
            symbol = 2 * high + (value >>> extra & 1);
        }
        code = distances[symbol];
        bits |= (long) (code >>> WIDTH_BITS) << width;
        width += code & (1 << WIDTH_BITS) - 1;
        bits |= (long) (value & (1 << extra) - 1) << width;
        out.put(bits, width + extra);
    }

    /** Ends the block. */
    void end(BitSink out) {
        literal(END, out);
    }
}
