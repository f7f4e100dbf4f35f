package se.overens.pdf;

import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;

/**
 * The sRGB colour space as an ICC profile of version 4, made from numbers: a matrix and one parametric curve
 * (ICC.1:2010; IEC 61966-2-1 for the numbers).
 *
 * <p>The profile of the JDK differs between its versions and loads AWT.
 */
public final class ColourProfile {
    /** Name, and the rights to it, of the profile itself. */
    private static final String NAME = "sRGB";

    private static final String RIGHTS = "CC0";

    /** D50, the white of the connection space. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    /** The primaries as XYZ columns under D50. */
    private static final double[] RED = {0.43607, 0.22249, 0.01392};

    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    /** The Bradford adaptation from D65 to D50. */
    private static final double[] ADAPTATION = {
        1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179
    };

    /** Exponent and constants of the transfer curve, function type 3. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final String[] TAGS = {"desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };

    private static final int HEADER = 128;

    private static final String CONDITION = "sRGB IEC61966-2.1";

    private static final byte[] BYTES = make();
    private static final byte[] DEFLATED = StreamObject.deflate(BYTES);

    private ColourProfile() {}

    /** A stream of the profile, the same bytes always. */
    static StreamObject stream() {
        StreamObject stream = StreamObject.deflated(BYTES, DEFLATED);
        stream.put(PdfName.N, 3);
        return stream;
    }

    /** The output intent of a file that begins with {@code shared} (PDF 32000-1, 14.11.5). */
    public static PdfDictionary intent(SharedPart shared) {
        PdfDictionary intent = PdfDictionary.of(PdfName.OUTPUT_INTENT, 8);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
        intent.put(PdfName.INFO, CONDITION);
        intent.put(PdfName.DEST_OUTPUT_PROFILE, shared.profile());
        return intent;
    }

    private static byte[] make() {
        byte[][] data = {
            name(NAME),
            name(RIGHTS),
            fixed("XYZ ", WHITE),
            fixed("sf32", ADAPTATION),
            fixed("XYZ ", RED),
            fixed("XYZ ", GREEN),
            fixed("XYZ ", BLUE),
            curve()
        };
        ByteSink table = new ByteSink(256).bigEndian(TAGS.length, 4);
        ByteSink body = new ByteSink(512);
        int first = HEADER + 4 + 12 * TAGS.length;
        for (int tag = 0; tag < TAGS.length; tag++) {
            byte[] element = data[Math.min(tag, data.length - 1)];
            int offset = tag < data.length ? body.size() : body.size() - data[data.length - 1].length;
            table.text(TAGS[tag]).bigEndian(first + offset, 4).bigEndian(element.length, 4);
            if (tag < data.length) {
                body.bytes(element);
            }
        }
        return header(first + body.size())
                .bytes(table.toBytes())
                .bytes(body.toBytes())
                .toBytes();
    }

    /** Version 4.2, display device, RGB to XYZ, 1 January 2026, perceptual. */
    private static ByteSink header(int size) {
        ByteSink header = new ByteSink(512);
        header.bigEndian(size, 4).bigEndian(0, 4).bigEndian(0x04200000, 4).text("mntrRGB XYZ ");
        header.bigEndian(2026, 2)
                .bigEndian(1, 2)
                .bigEndian(1, 2)
                .bigEndian(0, 6)
                .text("acsp");
        header.bytes(new byte[28]);
        for (double value : WHITE) {
            header.bigEndian(Math.round(value * 65536), 4);
        }
        return header.bytes(new byte[HEADER - header.size()]);
    }

    /** A name in one language. */
    private static byte[] name(String name) {
        ByteSink out =
                new ByteSink(64).text("mluc").bigEndian(0, 4).bigEndian(1, 4).bigEndian(12, 4);
        out.text("enUS").bigEndian(2L * name.length(), 4).bigEndian(28, 4);
        name.chars().forEach(unit -> out.bigEndian(unit, 2));
        return padded(out);
    }

    private static byte[] curve() {
        ByteSink out =
                new ByteSink(32).text("para").bigEndian(0, 4).bigEndian(3, 2).bigEndian(0, 2);
        for (double value : CURVE) {
            out.bigEndian(Math.round(value * 65536), 4);
        }
        return padded(out);
    }

    private static byte[] fixed(String type, double[] values) {
        ByteSink out = new ByteSink(64).text(type).bigEndian(0, 4);
        for (double value : values) {
            out.bigEndian(Math.round(value * 65536), 4);
        }
        return padded(out);
    }

    private static byte[] padded(ByteSink out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
        return out.toBytes();
    }
}
