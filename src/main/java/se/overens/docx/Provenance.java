package se.overens.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whose a Word file is, read off the directory of its archive: nothing of it is unpacked but one short part of ours.
 *
 * <p>That part tells the fingerprint of all others. Whoever saves the file again, changed or not, writes them in another
 * way; then the part, which Word keeps, tells of parts that are not there.
 */
public enum Provenance {
    /** Made by this program, and not saved by another one. */
    OURS,
    /** Holds a digital signature, whoever made it. */
    SIGNED,
    /** Anything else. */
    FOREIGN;

    /** The part with the fingerprint; the last of the archive. */
    static final String PART = "docProps/custom.xml";

    /** What stands before the fingerprint. */
    static final String MARK = "overens ";

    private static final String SIGNATURES = "_xmlsignatures/";
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int LARGEST_PART = 4096;
    private static final int FINGERPRINT = 8;

    /** True if the bytes are an archive, as Word files are. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The provenance of the file with these bytes. */
    public static Provenance of(byte[] bytes) {
        try {
            return judge(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            return FOREIGN;
        }
    }

    private static Provenance judge(ByteBuffer file) throws DataFormatException {
        int end = end(file);
        int count = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        CRC32 crc = new CRC32();
        String told = "";
        boolean signed = false;
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != CENTRAL) {
                return FOREIGN;
            }
            byte[] name = new byte[Short.toUnsignedInt(file.getShort(at + 28))];
            file.get(at + CENTRAL_SIZE, name);
            String text = new String(name, StandardCharsets.UTF_8);
            signed |= text.startsWith(SIGNATURES);
            if (i + 1 == count && text.equals(PART)) {
                told = told(file, at);
            } else {
                crc.update(name);
                crc.update(ByteBuffer.allocate(8)
                        .putInt(file.getInt(at + 16))
                        .putInt(file.getInt(at + 24))
                        .array());
            }
            at += CENTRAL_SIZE
                    + name.length
                    + Short.toUnsignedInt(file.getShort(at + 30))
                    + Short.toUnsignedInt(file.getShort(at + 32));
        }
        if (signed) {
            return SIGNED;
        }
        boolean whole = at == end && end + END_SIZE == file.limit();
        return whole && told.equals(Archive.hexadecimal(crc)) ? OURS : FOREIGN;
    }

    /** Where the directory ends; a comment may follow. */
    private static int end(ByteBuffer file) {
        for (int at = file.limit() - END_SIZE; at >= Math.max(0, file.limit() - END_SIZE - 0xFFFF); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("no archive");
    }

    /** The fingerprint that the part tells. */
    private static String told(ByteBuffer file, int directory) throws DataFormatException {
        int size = file.getInt(directory + 20);
        int local = file.getInt(directory + 42);
        int start = local
                + LOCAL_SIZE
                + Short.toUnsignedInt(file.getShort(local + 26))
                + Short.toUnsignedInt(file.getShort(local + 28));
        if (size < 0 || size > LARGEST_PART) {
            return "";
        }
        byte[] packed = new byte[size];
        file.get(start, packed);
        byte[] plain = new byte[LARGEST_PART];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int length = inflater.inflate(plain);
            String text = new String(plain, 0, length, StandardCharsets.UTF_8);
            int mark = text.indexOf(">" + MARK);
            int close = text.indexOf('<', mark + 1);
            return mark < 0 || close - FINGERPRINT < mark ? "" : text.substring(close - FINGERPRINT, close);
        } finally {
            inflater.end();
        }
    }
}
