package se.overens.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
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
record PaintedPage(Page page, COSDictionary dictionary, COSObject reference, List<Integer> segments) {}
