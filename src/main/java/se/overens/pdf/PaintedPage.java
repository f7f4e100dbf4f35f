package se.overens.pdf;

import java.util.List;
import se.overens.layout.Page;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfReference;

/**
 * A page that has been painted.
 *
 * @param page its frames
 * @param dictionary the page object
 * @param reference to the page object
 * @param segments the segment of each marked content, by its MCID
 */
record PaintedPage(Page page, PdfDictionary dictionary, PdfReference reference, List<Integer> segments) {
    /** Lists an annotation; the tab order is that of the tags (PDF/UA-1, 7.18.3). */
    void annotate(PdfReference annotation) {
        PdfArray annotations = dictionary.array(PdfName.ANNOTS);
        if (annotations == null) {
            annotations = new PdfArray(4);
            dictionary.put(PdfName.ANNOTS, annotations);
            dictionary.put(PdfName.TABS, PdfName.S);
        }
        annotations.add(annotation);
    }
}
