package se.overens.pdf;

import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose bytes are at hand as they are stored, so that a font is deflated once and shared by every document.
 *
 * <p>PDFBox's own stream copies its bytes into a cache of pages.
 */
final class StreamObject extends COSDictionary {
    private final byte[] plain;
    private final byte[] stored;

    private StreamObject(byte[] plain, byte[] stored, @Nullable COSName filter) {
        this.plain = plain;
        this.stored = stored;
        if (filter != null) {
            setItem(COSName.FILTER, filter);
        }
        setInt(COSName.LENGTH, stored.length);
    }

    /** A stream that is stored as it is. */
    static StreamObject plain(byte[] bytes) {
        return new StreamObject(bytes, bytes, null);
    }

    /** A stream that is deflated now. */
    static StreamObject deflating(byte[] bytes) {
        return new StreamObject(bytes, Deflate.of(bytes, bytes.length), COSName.FLATE_DECODE);
    }

    /** A JPEG file. */
    static StreamObject jpeg(byte[] file) {
        return new StreamObject(file, file, COSName.DCT_DECODE);
    }

    /** A stream that was deflated before. */
    static StreamObject deflated(byte[] plain, byte[] stored) {
        return new StreamObject(plain, stored, COSName.FLATE_DECODE);
    }

    /** The bytes before they are deflated. */
    byte[] plain() {
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
