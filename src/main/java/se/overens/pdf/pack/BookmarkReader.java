package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;

/** The bookmarks of a part that lead to a page of it (PDF 32000-1, 12.3.3). */
final class BookmarkReader {
    /** More levels than a panel of bookmarks can show. */
    private static final int DEEPEST = 8;

    /** More bookmarks than anyone reads. */
    private static final int MOST = 5_000;

    private static final int LONGEST_TITLE = 300;

    private final Actions actions;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private BookmarkReader(Actions actions) {
        this.actions = actions;
    }

    /** The bookmarks under {@code catalog}, in order. */
    static List<Bookmark> read(COSDictionary catalog, Actions actions) {
        COSDictionary root = catalog.getCOSDictionary(COSName.OUTLINES);
        return root == null ? List.of() : new BookmarkReader(actions).kids(root, 0);
    }

    private List<Bookmark> kids(COSDictionary parent, int depth) {
        List<Bookmark> kids = new ArrayList<>();
        COSDictionary item = depth > DEEPEST ? null : parent.getCOSDictionary(COSName.FIRST);
        while (item != null && seen.size() < MOST && seen.add(item)) {
            List<Bookmark> below = kids(item, depth + 1);
            String title = title(item);
            PdfArray destination = destination(item);
            if (destination == null) {
                // What a bookmark without a page holds is not lost with it.
                kids.addAll(below);
            } else if (!title.isEmpty()) {
                kids.add(new Bookmark(title, destination, false, below));
            }
            item = item.getCOSDictionary(COSName.NEXT);
        }
        return kids;
    }

    private @Nullable PdfArray destination(COSDictionary item) {
        COSBase destination = Actions.within(item);
        return destination == null ? null : actions.destination(destination);
    }

    private static String title(COSDictionary item) {
        String plain = Words.plain(item.getString(COSName.TITLE));
        boolean fits = plain.codePointCount(0, plain.length()) <= LONGEST_TITLE;
        return fits ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
