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
    /** Two thirds of the default level's time for 6 % more bytes of text. */
    private static final int LEVEL = 3;

    /** A new one allocates and clears 256 KB outside the heap, which takes longer than a page's content. */
    private static final ThreadLocal<Deflater> DEFLATERS = ThreadLocal.withInitial(() -> new Deflater(LEVEL));

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
        return new StreamObject(bytes, deflate(bytes), COSName.FLATE_DECODE);
    }

    /** A stream of what lies in two sinks, deflated now; its plain bytes are not kept. */
    static StreamObject deflating(ByteSink first, ByteSink second) {
        return new StreamObject(new byte[0], deflate(new ByteSink[] {first, second}), COSName.FLATE_DECODE);
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

    /** A zlib stream of {@code bytes}, the same in every run. */
    static byte[] deflate(byte[] bytes) {
        return deflate(new ByteSink[] {ByteSink.of(bytes)});
    }

    private static byte[] deflate(ByteSink[] parts) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        int length = 0;
        for (ByteSink part : parts) {
            length += part.size();
        }
        ByteSink out = new ByteSink(Math.max(64, length / 2));
        for (int i = 0; i < parts.length; i++) {
            parts[i].feed(deflater);
            if (i == parts.length - 1) {
                deflater.finish();
            }
            while (!deflater.needsInput() || i == parts.length - 1 && !deflater.finished()) {
                out.deflate(deflater);
            }
        }
        return out.toBytes();
    }
}
