package se.overens.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.cos.COSName;
import se.overens.document.Picture;
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
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, samples.width());
        image.setInt(COSName.HEIGHT, samples.height());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, samples.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return image;
    }

    private static Stored store(Picture picture) {
        Samples samples = Samples.decode(picture);
        return new Stored(samples, samples.jpeg() ? samples.data() : StreamObject.deflate(samples.data()));
    }
}
