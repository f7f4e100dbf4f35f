package se.overens.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decodes PNG files of every colour type, depth and interlace method (ISO 15948). */
final class PngDecoder {
    private static final int GREY = 0;
    private static final int COLOUR = 2;
    private static final int PALETTE = 3;
    private static final int ALPHA = 4;

    /** The passes of Adam7: first column, first row, step of columns, step of rows (8.2). */
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** One deflated byte stands for at most so many: what is shorter does not hold the pixels that it promises. */
    private static final long DEFLATED_AT_MOST = 1032;

    private static final int[][] WHOLE = {{0, 0, 1, 1}};

    private final byte[] file;
    private final int width;
    private final int height;
    private final int depth;
    private final int type;
    private final boolean interlaced;
    private byte[] palette = {};
    private byte[] transparency = {};
    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();

    private PngDecoder(byte[] file) throws BadPicture {
        this.file = file;
        this.width = PictureReader.s32(file, 16);
        this.height = PictureReader.s32(file, 20);
        this.depth = file[24];
        this.type = file[25];
        this.interlaced = file[28] == 1;
        boolean known = switch (type) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case COLOUR, ALPHA, COLOUR + ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
        if (!known || file[26] != 0 || file[27] != 0 || file[28] > 1) {
            throw new BadPicture("damaged");
        }
    }

    static Samples decode(byte[] file) throws BadPicture {
        PngDecoder decoder = new PngDecoder(file);
        decoder.chunks();
        return decoder.samples();
    }

    private void chunks() throws BadPicture {
        int at = 8;
        while (true) {
            int length = PictureReader.s32(file, at);
            if (length < 0 || length > file.length - at - 12) {
                throw new BadPicture("damaged");
            }
            CRC32 check = new CRC32();
            check.update(file, at + 4, length + 4);
            if ((int) check.getValue() != PictureReader.s32(file, at + 8 + length)) {
                throw new BadPicture("damaged");
            }
            switch (new String(file, at + 4, 4, StandardCharsets.ISO_8859_1)) {
                case "PLTE" -> palette = Arrays.copyOfRange(file, at + 8, at + 8 + length);
                case "tRNS" -> transparency = Arrays.copyOfRange(file, at + 8, at + 8 + length);
                case "IDAT" -> deflated.write(file, at + 8, length);
                case "IEND" -> {
                    return;
                }
                default -> {
                    // What else a file says of itself does not change its pixels much.
                }
            }
            at += 12 + length;
        }
    }

    private int channels() {
        return type == PALETTE ? 1 : ((type & COLOUR) != 0 ? 3 : 1) + ((type & ALPHA) != 0 ? 1 : 0);
    }

    private Samples samples() throws BadPicture {
        int components = type == GREY || type == ALPHA ? 1 : 3;
        long promised = (long) width * height * channels() * depth / 8;
        if (promised > deflated.size() * DEFLATED_AT_MOST) {
            throw new BadPicture("damaged");
        }
        byte[] pixels = new byte[Math.multiplyExact(Math.multiplyExact(width, height), components)];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated.toByteArray());
            for (int[] pass : interlaced ? ADAM7 : WHOLE) {
                pass(pass, inflater, pixels, components);
            }
        } catch (DataFormatException e) {
            throw new BadPicture("damaged");
        } finally {
            inflater.end();
        }
        return new Samples(width, height, components, pixels, false);
    }

    private void pass(int[] pass, Inflater inflater, byte[] pixels, int components)
            throws DataFormatException, BadPicture {
        int columns = (width - pass[0] + pass[2] - 1) / pass[2];
        int rows = (height - pass[1] + pass[3] - 1) / pass[3];
        if (columns <= 0 || rows <= 0) {
            return;
        }
        int bits = channels() * depth;
        int unit = Math.max(1, bits / 8);
        byte[] above = new byte[(int) (((long) columns * bits + 7) / 8)];
        byte[] row = new byte[above.length];
        byte[] filter = new byte[1];
        for (int y = 0; y < rows; y++) {
            read(inflater, filter);
            read(inflater, row);
            unfilter(filter[0], row, above, unit);
            for (int x = 0; x < columns; x++) {
                int pixel = (pass[1] + y * pass[3]) * width + pass[0] + x * pass[2];
                put(row, x, pixels, pixel * components);
            }
            byte[] done = above;
            above = row;
            row = done;
        }
    }

    private static void read(Inflater inflater, byte[] target) throws DataFormatException, BadPicture {
        int at = 0;
        while (at < target.length) {
            int count = inflater.inflate(target, at, target.length - at);
            if (count == 0) {
                throw new BadPicture("damaged");
            }
            at += count;
        }
    }

    /** ISO 15948, 9.2. */
    private static void unfilter(byte filter, byte[] row, byte[] above, int unit) throws BadPicture {
        for (int i = 0; i < row.length; i++) {
            int left = i < unit ? 0 : row[i - unit] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < unit ? 0 : above[i - unit] & 0xFF;
            row[i] += (byte)
                    switch (filter) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> throw new BadPicture("damaged");
                    };
        }
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private void put(byte[] row, int x, byte[] pixels, int at) throws BadPicture {
        int channels = channels();
        if (type == PALETTE) {
            int index = sample(row, x);
            if (3 * index + 2 >= palette.length) {
                throw new BadPicture("damaged");
            }
            int alpha = index < transparency.length ? transparency[index] & 0xFF : 255;
            for (int c = 0; c < 3; c++) {
                pixels[at + c] = onWhite(palette[3 * index + c] & 0xFF, alpha);
            }
            return;
        }
        int colours = (type & COLOUR) != 0 ? 3 : 1;
        int alpha = (type & ALPHA) != 0 ? eight(sample(row, x * channels + colours)) : opacity(row, x, colours);
        for (int c = 0; c < colours; c++) {
            pixels[at + c] = onWhite(eight(sample(row, x * channels + c)), alpha);
        }
    }

    /** One colour may be said to be transparent (ISO 15948, 11.3.2.1). */
    private int opacity(byte[] row, int x, int colours) {
        if (transparency.length < 2 * colours) {
            return 255;
        }
        for (int c = 0; c < colours; c++) {
            int clear = (transparency[2 * c] & 0xFF) << 8 | transparency[2 * c + 1] & 0xFF;
            if (sample(row, x * colours + c) != (clear & (1 << depth) - 1)) {
                return 255;
            }
        }
        return 0;
    }

    private int sample(byte[] row, int index) {
        if (depth == 16) {
            return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
        }
        int bit = index * depth;
        return row[bit / 8] >> 8 - depth - bit % 8 & (1 << depth) - 1;
    }

    private int eight(int sample) {
        int most = (1 << depth) - 1;
        return (sample * 255 + most / 2) / most;
    }

    private static byte onWhite(int colour, int alpha) {
        return (byte) ((colour * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}
