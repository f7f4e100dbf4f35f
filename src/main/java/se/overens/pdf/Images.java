package se.overens.pdf;

import org.apache.pdfbox.cos.COSName;
import se.overens.document.Picture;
import se.overens.picture.Samples;

/** Pictures as image XObjects (PDF 32000-1, 8.9.5). */
final class Images {
    private Images() {}

    static StreamObject of(Picture picture) {
        Samples samples = Samples.decode(picture);
        StreamObject image =
                samples.jpeg() ? StreamObject.jpeg(samples.data()) : StreamObject.deflating(samples.data());
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, samples.width());
        image.setInt(COSName.HEIGHT, samples.height());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, samples.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return image;
    }
}
