package se.overens.picture;

/**
 * What a JPEG file says of its picture (ITU-T T.81, annex B).
 *
 * <p>All segments are walked, from scan to scan, so that a file that was cut short is told from a whole one.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colour
 * @param length of the picture in bytes; what stands after it in the file is none of its own
 */
record JpegHeader(int width, int height, int components, int length) {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int QUANTISATION_TABLES = 0xDB;
    private static final int HUFFMAN_TABLES = 0xC4;

    /** The fixed part of a frame's header: length, precision, height, width, and the number of components. */
    private static final int FRAME = 8;

    static JpegHeader of(byte[] file) throws BadPicture {
        int frame = -1;
        boolean huffman = false;
        boolean quantised = false;
        boolean scanned = false;
        int at = 2;
        while (true) {
            int marker = marker(file, at);
            if (marker == END_OF_IMAGE && scanned) {
                return frame(file, frame, at + 2);
            }
            if (isFrame(marker)) {
                require(frame < 0);
                frame = at + 2;
            }
            quantised |= marker == QUANTISATION_TABLES;
            huffman |= marker == HUFFMAN_TABLES;
            at += marker == 0xFF ? 1 : 2 + length(file, at);
            if (marker == START_OF_SCAN) {
                require(frame >= 0 && huffman && quantised);
                scanned = true;
                at = endOfScan(file, at);
            }
        }
    }

    private static void require(boolean sound) throws BadPicture {
        if (!sound) {
            throw new BadPicture("damaged");
        }
    }

    private static int marker(byte[] file, int at) throws BadPicture {
        require(u8(file, at) == 0xFF);
        int marker = u8(file, at + 1);
        require(marker > 0xBF && marker != START_OF_IMAGE && !isRestart(marker));
        return marker;
    }

    /** Baseline, extended and progressive frames with Huffman codes; a PDF reader need not know the others. */
    private static boolean isFrame(int marker) throws BadPicture {
        boolean other = marker > 0xC2 && marker < 0xD0 && marker != HUFFMAN_TABLES;
        require(!other);
        return marker >= 0xC0 && marker <= 0xC2;
    }

    private static int length(byte[] file, int at) throws BadPicture {
        int length = u16(file, at + 2);
        require(length >= 2);
        return length;
    }

    /** The marker that ends the coded data at {@code at}: in them, 0xFF stands before 0 or a restart only (B.1.1.5). */
    private static int endOfScan(byte[] file, int at) {
        int end = at;
        while (u8(file, end) != 0xFF || u8(file, end + 1) == 0 || isRestart(u8(file, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static JpegHeader frame(byte[] file, int at, int length) throws BadPicture {
        int components = u8(file, at + 7);
        if (components == 4) {
            throw new BadPicture("cmyk");
        }
        require(components == 1 || components == 3);
        require(u16(file, at) == FRAME + 3 * components && u8(file, at + 2) == 8);
        for (int i = 0; i < components; i++) {
            int sampling = u8(file, at + FRAME + 3 * i + 1);
            require(isFactor(sampling >> 4) && isFactor(sampling & 0xF) && u8(file, at + FRAME + 3 * i + 2) < 4);
        }
        return new JpegHeader(u16(file, at + 5), u16(file, at + 3), components, length);
    }

    private static boolean isFactor(int sampling) {
        return sampling >= 1 && sampling <= 4;
    }

    private static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    private static int u16(byte[] bytes, int at) {
        return u8(bytes, at) << 8 | u8(bytes, at + 1);
    }
}
