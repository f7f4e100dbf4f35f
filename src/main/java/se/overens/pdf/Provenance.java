package se.overens.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Whose a PDF is, read off its bytes without parsing it: a damaged or hostile file is judged as safely as a sound one.
 *
 * <p>The metadata stream of PDF/A stands uncompressed in the file, and so does the byte range of a signature
 * (ISO 32000-1, 12.8.1), or nobody could fill it in.
 */
public enum Provenance {
    /** Made by this program, and neither signed nor added to. */
    OURS,
    /** Holds a digital signature, whoever made it. */
    SIGNED,
    /** Anything else. */
    FOREIGN;

    private static final byte[] SIGNATURE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PRODUCER = ("<pdf:Producer>" + Metadata.PROGRAM).getBytes(StandardCharsets.UTF_8);

    /** The provenance of the file with these bytes. */
    public static Provenance of(byte[] bytes) {
        if (contains(bytes, SIGNATURE)) {
            return SIGNED;
        }
        return contains(bytes, PRODUCER) && endsOnce(bytes) ? OURS : FOREIGN;
    }

    /** True if nothing was appended: an incremental update brings an end of file of its own (ISO 32000-1, 7.5.6). */
    private static boolean endsOnce(byte[] bytes) {
        int end = find(bytes, END, 0);
        return end >= 0 && bytes.length - end <= END.length + 2 && find(bytes, END, end + 1) < 0;
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        return find(bytes, word, 0) >= 0;
    }

    private static int find(byte[] bytes, byte[] word, int from) {
        int last = bytes.length - word.length;
        for (int i = from; i <= last; i++) {
            int j = 0;
            while (j < word.length && bytes[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return i;
            }
        }
        return -1;
    }
}
