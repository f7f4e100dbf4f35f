package se.overens.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import se.overens.layout.Page;

/**
 * A page that has been painted.
 *
 * @param page its frames
 * @param dictionary the page object
 * @param reference to the page object
 * @param segments the segment of each marked content, by its MCID
 */
record PaintedPage(Page page, COSDictionary dictionary, COSObject reference, List<Integer> segments) {
    /** Lists an annotation; the tab order is that of the tags (PDF/UA-1, 7.18.3). */
    void annotate(COSObject annotation) {
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            dictionary.setItem(COSName.ANNOTS, annotations);
            dictionary.setItem("Tabs", COSName.S);
        }
        annotations.add((COSBase) annotation);
    }
}
