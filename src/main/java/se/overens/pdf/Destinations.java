package se.overens.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.jspecify.annotations.Nullable;
import se.overens.layout.Frame;
import se.overens.layout.TextFrame;

/** Where bookmarks and links lead: the upper edge of the first line of a leaf (PDF 32000-1, 12.3.2.2). */
final class Destinations {
    private final Map<Integer, Place> byLeaf = new HashMap<>();

    private record Place(PaintedPage page, TextFrame text) {}

    Destinations(List<PaintedPage> pages) {
        for (PaintedPage page : pages) {
            for (Frame frame : page.page().frames()) {
                if (frame instanceof TextFrame text && text.leaf() >= 0) {
                    byLeaf.putIfAbsent(text.leaf(), new Place(page, text));
                }
            }
        }
    }

    /** The destination of a leaf, or null when no page holds it. */
    @Nullable
    COSArray of(int leaf) {
        Place place = byLeaf.get(leaf);
        return place == null ? null : destination(place.page(), place.text());
    }

    private static COSArray destination(PaintedPage page, TextFrame text) {
        double ascent = text.size() * text.face().ascent() / text.face().unitsPerEm();
        COSArray destination = ObjectTable.array(page.reference(), COSName.getPDFName("XYZ"), COSNull.NULL);
        destination.add(ObjectTable.number(Math.ceil(page.page().height() - text.baseline() + ascent)));
        destination.add((COSBase) COSNull.NULL);
        return destination;
    }
}
