package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.font.Face;
import se.overens.font.Subset;
import se.overens.pdf.object.PdfDictionary;

/**
 * The fonts of a document, by face in the order of their first use.
 *
 * <p>Which subset a face is embedded as follows from what this document paints with it, and from nothing else: it is known
 * when all pages are painted.
 */
public final class FontTable {
    private final List<FaceFonts> fonts = new ArrayList<>();
    private @Nullable FaceFonts last;

    /** The fonts of a face. */
    public FaceFonts of(Face face) {
        if (last != null && last.face() == face) {
            return last;
        }
        FaceFonts found = null;
        for (FaceFonts known : fonts) {
            found = known.face() == face ? known : found;
        }
        if (found == null) {
            found = new FaceFonts(face, fonts.size());
            fonts.add(found);
        }
        last = found;
        return found;
    }

    /** What the file shares with all others that have the same fonts. */
    public SharedPart shared() {
        List<Subset> subsets = new ArrayList<>(fonts.size());
        for (FaceFonts face : fonts) {
            subsets.add(face.subset());
        }
        return SharedPart.of(subsets);
    }

    /** Writes all fonts; the result is the Font dictionary of the pages' resources. */
    public PdfDictionary write(ObjectTable objects) {
        PdfDictionary resources = new PdfDictionary(fonts.size());
        for (FaceFonts face : fonts) {
            face.write(objects, resources);
        }
        return resources;
    }
}
