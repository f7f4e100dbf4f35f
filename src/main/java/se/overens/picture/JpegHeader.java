package se.overens.picture;

/**
 * What the frame header of a JPEG file says (ITU-T T.81, B.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colour
 */
record JpegHeader(int width, int height, int components) {
    private static final int START_OF_SCAN = 0xDA;

    static JpegHeader of(byte[] file) throws BadPicture {
        int at = 2;
        while (at + 9 < file.length) {
            if ((file[at] & 0xFF) != 0xFF) {
                throw new BadPicture("damaged");
            }
            int marker = file[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xC2;
            if (frame) {
                return frame(file, at);
            } else if (marker == START_OF_SCAN || marker > 0xC2 && marker < 0xD0 && marker != 0xC4 && marker != 0xCC) {
                break;
            }
            at += marker == 0xFF ? 1 : 2 + u16(file, at + 2);
        }
        throw new BadPicture("damaged");
    }

    private static JpegHeader frame(byte[] file, int at) throws BadPicture {
        int components = file[at + 9] & 0xFF;
        boolean ends = (file[file.length - 2] & 0xFF) == 0xFF && (file[file.length - 1] & 0xFF) == 0xD9;
        if (components != 1 && components != 3) {
            throw new BadPicture("cmyk");
        } else if (!ends || file[at + 4] != 8) {
            throw new BadPicture("damaged");
        }
        return new JpegHeader(u16(file, at + 7), u16(file, at + 5), components);
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
