package se.overens.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.layout.Frame;
import se.overens.layout.TextFrame;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNull;
import se.overens.pdf.object.PdfNumber;

/** Where bookmarks and links lead: the upper edge of the first line of a leaf (PDF 32000-1, 12.3.2.2). */
final class Destinations {
    /** By leaf: the first frame that holds it, and the page that this stands on. */
    private final @Nullable TextFrame[] frames;

    private final @Nullable PaintedPage[] pages;

    /** The destinations of a document with {@code leafCount} leaves. */
    Destinations(List<PaintedPage> painted, int leafCount) {
        frames = new TextFrame[leafCount];
        pages = new PaintedPage[leafCount];
        for (PaintedPage page : painted) {
            for (Frame frame : page.page().frames()) {
                if (frame instanceof TextFrame text && text.leaf() >= 0 && frames[text.leaf()] == null) {
                    frames[text.leaf()] = text;
                    pages[text.leaf()] = page;
                }
            }
        }
    }

    /** The destination of a leaf, or null when no page holds it. */
    @Nullable
    PdfArray of(int leaf) {
        TextFrame frame = frames[leaf];
        PaintedPage page = pages[leaf];
        return frame == null || page == null ? null : destination(page, frame);
    }

    private static PdfArray destination(PaintedPage page, TextFrame text) {
        double ascent = text.size() * text.face().ascent() / text.face().unitsPerEm();
        PdfArray destination = PdfArray.of(page.reference(), PdfName.XYZ, PdfNull.NULL);
        destination.add(PdfNumber.of(Math.ceil(page.page().height() - text.baseline() + ascent)));
        destination.add(PdfNull.NULL);
        return destination;
    }
}
