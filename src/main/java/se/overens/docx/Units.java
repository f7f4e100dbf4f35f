package se.overens.docx;

import java.util.Locale;

/** Points as the units of WordprocessingML. */
final class Units {
    private static final int EMU = 12_700;

    private Units() {}

    /** Twentieths of a point. */
    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    /** Halves of a point: type sizes. */
    static String halves(double points) {
        return Long.toString(Math.round(points * 2));
    }

    /** Eighths of a point: borders, which have at least two of them. */
    static String eighths(double points) {
        return Long.toString(Math.max(2, Math.round(points * 8)));
    }

    /** English Metric Units: pictures. */
    static String emu(double points) {
        return Long.toString(Math.round(points * EMU));
    }

    /** A colour as six hexadecimal digits. */
    static String colour(int rgb) {
        return Integer.toHexString(0x1000000 | rgb).substring(1).toUpperCase(Locale.ROOT);
    }
}
