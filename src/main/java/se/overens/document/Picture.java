package se.overens.document;

/**
 * A picture as its file has it.
 *
 * @param file the whole file; not copied, so treat it as read-only
 * @param format of the file
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(byte[] file, Format format, int width, int height) {
    /** A file format. */
    public enum Format {
        PNG,
        JPEG
    }
}
