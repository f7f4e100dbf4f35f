package se.overens.pdf;

import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import se.overens.deflate.Deflate;
import se.overens.deflate.PresetCode;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfStream;

/** A stream whose bytes are at hand as they are stored, so that a font is deflated once and shared by every document. */
public final class StreamObject extends PdfStream {
    private static final int ENTRIES = 6;

    private final byte[] plain;
    private final byte[] stored;

    private StreamObject(byte[] plain, byte[] stored, @Nullable PdfName filter) {
        super(ENTRIES);
        this.plain = plain;
        this.stored = stored;
        if (filter != null) {
            put(PdfName.FILTER, filter);
        }
        put(PdfName.LENGTH, stored.length);
    }

    /** A stream that is stored as it is. */
    public static StreamObject plain(byte[] bytes) {
        return new StreamObject(bytes, bytes, null);
    }

    /** A stream that is deflated now. */
    public static StreamObject deflating(byte[] bytes, PresetCode code) {
        return new StreamObject(bytes, Deflate.zlib(bytes, bytes.length, code), PdfName.FLATE_DECODE);
    }

    /** A JPEG file. */
    static StreamObject jpeg(byte[] file) {
        return new StreamObject(file, file, PdfName.DCT_DECODE);
    }

    /** A stream that was deflated before. */
    static StreamObject deflated(byte[] plain, byte[] stored) {
        return new StreamObject(plain, stored, PdfName.FLATE_DECODE);
    }

    /** A stream as another file stores it; whatever its filters are, they must be put into it. */
    public static StreamObject stored(byte[] stored) {
        return new StreamObject(stored, stored, null);
    }

    /** The bytes before they are deflated. */
    @Override
    public byte[] plain() {
        return plain;
    }

    /** The bytes in the file. */
    byte[] stored() {
        return stored;
    }

    /** A zlib stream of {@code bytes} that many documents share. */
    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteSink out = new ByteSink(Math.max(64, bytes.length / 2));
            while (!deflater.finished()) {
                out.deflate(deflater);
            }
            return out.toBytes();
        } finally {
            deflater.end();
        }
    }
}
