package se.overens.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import se.overens.document.Picture;
import se.overens.pdf.object.PdfName;
import se.overens.picture.Samples;

/** Pictures as image XObjects (PDF 32000-1, 8.9.5). */
final class Images {
    /** Pictures that were decoded and deflated once: a logo stands in every document of a batch. */
    private static final Map<Picture, Stored> CACHE = Collections.synchronizedMap(new WeakHashMap<>());

    private Images() {}

    private record Stored(Samples samples, byte[] deflated) {}

    static StreamObject of(Picture picture) {
        Stored stored = CACHE.computeIfAbsent(picture, Images::store);
        Samples samples = stored.samples();
        StreamObject image = samples.jpeg()
                ? StreamObject.jpeg(samples.data())
                : StreamObject.deflated(samples.data(), stored.deflated());
        image.put(PdfName.TYPE, PdfName.XOBJECT);
        image.put(PdfName.SUBTYPE, PdfName.IMAGE);
        image.put(PdfName.WIDTH, samples.width());
        image.put(PdfName.HEIGHT, samples.height());
        image.put(PdfName.BITS_PER_COMPONENT, 8);
        image.put(PdfName.COLORSPACE, samples.components() == 1 ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        return image;
    }

    private static Stored store(Picture picture) {
        Samples samples = Samples.decode(picture);
        return new Stored(samples, samples.jpeg() ? samples.data() : StreamObject.deflate(samples.data()));
    }
}
