package se.overens.batch;

import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import se.overens.workspace.Sha256;

/**
 * A file that a run has written.
 *
 * @param name its name in the folder
 * @param sha256 of its bytes, in hexadecimal
 * @param crc32c of its bytes, in hexadecimal: enough to see that a file was changed, in a hundredth of the time
 * @param bytes how many it has
 * @param conformance the standards that it claims, such as "PDF/A-2a"
 */
public record FileEntry(String name, String sha256, String crc32c, long bytes, List<String> conformance) {
    private static final List<String> PDF = List.of("PDF/A-2a", "PDF/UA-1");

    public FileEntry {
        conformance = List.copyOf(conformance);
    }

    static FileEntry of(String name, byte[] bytes) {
        List<String> claims = name.endsWith(".pdf") ? PDF : List.of();
        return new FileEntry(name, Sha256.of(bytes), crc32c(bytes), bytes.length, claims);
    }

    /** True if the bytes are very likely those of this file. */
    boolean isLike(byte[] found) {
        return found.length == bytes && crc32c(found).equals(crc32c);
    }

    private static String crc32c(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
