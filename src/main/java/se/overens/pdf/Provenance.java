package se.overens.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Whose a PDF is, read off its bytes without parsing it: a damaged or hostile file is judged as safely as a sound one.
 *
 * <p>The metadata stream of PDF/A stands uncompressed in the file, and so does the byte range of a signature
 * (ISO 32000-1, 12.8.1), or nobody could fill it in.
 */
public enum Provenance {
    /** Made by this program, and not signed. */
    OURS,
    /** Holds a digital signature, whoever made it. */
    SIGNED,
    /** Anything else. */
    FOREIGN;

    private static final byte[] SIGNATURE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PRODUCER = ("<pdf:Producer>" + Metadata.PROGRAM).getBytes(StandardCharsets.UTF_8);

    /** The provenance of the file with these bytes. */
    public static Provenance of(byte[] bytes) {
        if (contains(bytes, SIGNATURE)) {
            return SIGNED;
        }
        return contains(bytes, PRODUCER) ? OURS : FOREIGN;
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        int last = bytes.length - word.length;
        for (int i = 0; i <= last; i++) {
            int j = 0;
            while (j < word.length && bytes[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return true;
            }
        }
        return false;
    }
}
