package se.overens.pdf.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.ObjectTable;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfReference;

/** Writes the bookmarks of a pack (PDF 32000-1, 12.3.3). */
final class Bookmarks {
    private final ObjectTable objects;

    Bookmarks(ObjectTable objects) {
        this.objects = objects;
    }

    /** Writes {@code bookmarks}; the result is the Outlines dictionary. */
    PdfReference write(List<Bookmark> bookmarks) {
        PdfDictionary root = PdfDictionary.of(PdfName.OUTLINES, 4);
        PdfReference reference = objects.add(root);
        int seen = kids(bookmarks, root, reference);
        root.put(PdfName.COUNT, seen);
        return reference;
    }

    /** Writes the bookmarks under {@code parent}; the result is how many are seen when it is open. */
    private int kids(List<Bookmark> bookmarks, PdfDictionary parent, PdfReference parentReference) {
        int seen = 0;
        @Nullable PdfDictionary last = null;
        @Nullable PdfReference lastReference = null;
        for (Bookmark bookmark : bookmarks) {
            PdfDictionary item = new PdfDictionary(8);
            PdfReference reference = objects.add(item);
            item.put(PdfName.TITLE, bookmark.title());
            item.put(PdfName.PARENT, parentReference);
            item.put(PdfName.DEST, bookmark.destination());
            if (last == null || lastReference == null) {
                parent.put(PdfName.FIRST, reference);
            } else {
                last.put(PdfName.NEXT, reference);
                item.put(PdfName.PREV, lastReference);
            }
            parent.put(PdfName.LAST, reference);
            int below = kids(bookmark.kids(), item, reference);
            if (below > 0) {
                item.put(PdfName.COUNT, bookmark.open() ? below : -below);
            }
            seen += 1 + (bookmark.open() ? below : 0);
            last = item;
            lastReference = reference;
        }
        return seen;
    }
}
