package se.overens.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.document.Picture;
import se.overens.document.Picture.Format;

/** Reads picture files: PNG (ISO 15948) and JPEG (ITU-T T.81) with one or three components. */
public final class PictureReader {
    /** The largest file, in bytes. */
    public static final int LARGEST = 4 << 20;

    /** The most pixels; a logo of this size would cover a wall. */
    private static final long MOST_PIXELS = 16_000_000;

    /** The length of the header chunk of a PNG file, in bytes. */
    private static final int PNG_HEADER = 13;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PictureReader() {}

    /**
     * The picture in {@code file}, or null with a finding.
     *
     * @param name what to call it
     * @param place where it is named
     */
    public static @Nullable Picture read(String name, byte[] file, Location place, Diagnostics diagnostics) {
        try {
            Picture picture = picture(file);
            if ((long) picture.width() * picture.height() > MOST_PIXELS) {
                throw new BadPicture("large");
            }
            Samples.of(picture);
            return picture;
        } catch (BadPicture e) {
            diagnostics.add(Diagnostic.of(Code.PICTURE_UNUSABLE, place, name).label(e.which()));
        } catch (IndexOutOfBoundsException e) {
            diagnostics.add(Diagnostic.of(Code.PICTURE_UNUSABLE, place, name).label("damaged"));
        }
        return null;
    }

    private static Picture picture(byte[] file) throws BadPicture {
        if (file.length > PNG.length && Arrays.equals(Arrays.copyOf(file, PNG.length), PNG)) {
            boolean headed = new String(file, 12, 4, StandardCharsets.ISO_8859_1).equals("IHDR");
            if (!headed || s32(file, 8) != PNG_HEADER) {
                throw new BadPicture("damaged");
            }
            return checked(file, Format.PNG, s32(file, 16), s32(file, 20));
        } else if (file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) {
            JpegHeader header = JpegHeader.of(file);
            return checked(file, Format.JPEG, header.width(), header.height());
        }
        throw new BadPicture("format");
    }

    private static Picture checked(byte[] file, Format format, int width, int height) throws BadPicture {
        if (width <= 0 || height <= 0) {
            throw new BadPicture("damaged");
        }
        return new Picture(file, format, width, height);
    }

    static int s32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}
