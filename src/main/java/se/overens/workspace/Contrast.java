package se.overens.workspace;

/** The contrast of a colour against white paper (WCAG 2.1, 1.4.3 and 1.4.11). */
final class Contrast {
    /** Of text. */
    static final double TEXT = 4.5;

    /** Of rules and other marks that are no text. */
    static final double MARK = 3;

    private Contrast() {}

    /** The ratio, from 1 for white to 21 for black. */
    static double onWhite(int colour) {
        double luminance = 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The same hue, as light as it may be: each component is darkened alike until the ratio is reached. */
    static int darkened(int colour, double ratio) {
        for (int step = 100; step > 0; step--) {
            int red = (colour >> 16 & 0xFF) * step / 100;
            int green = (colour >> 8 & 0xFF) * step / 100;
            int blue = (colour & 0xFF) * step / 100;
            int darker = red << 16 | green << 8 | blue;
            if (onWhite(darker) >= ratio) {
                return darker;
            }
        }
        return 0;
    }
}
