package se.overens.picture;

import java.util.Arrays;
import se.overens.document.Picture;
import se.overens.document.Picture.Format;

/**
 * The pixels of a picture, as a PDF takes them.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for red, green and blue
 * @param data of a PNG file: 8 bits for each component, row by row, on white where it is transparent; of a JPEG file: the
 *     picture as the file has it. Not copied, so treat it as read-only
 * @param jpeg true if {@code data} is a JPEG file
 */
public record Samples(int width, int height, int components, byte[] data, boolean jpeg) {
    /** The pixels of a picture that {@link PictureReader} has read. */
    public static Samples decode(Picture picture) {
        try {
            return of(picture);
        } catch (BadPicture e) {
            throw new IllegalArgumentException("no picture that PictureReader has read", e);
        }
    }

    static Samples of(Picture picture) throws BadPicture {
        if (picture.format() == Format.JPEG) {
            JpegHeader header = JpegHeader.of(picture.file());
            byte[] data = Arrays.copyOf(picture.file(), header.length());
            return new Samples(header.width(), header.height(), header.components(), data, true);
        }
        return PngDecoder.decode(picture.file());
    }
}
