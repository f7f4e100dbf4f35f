package se.overens.pdf;

import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;

/** The attributes of structure elements: their own, and those of their classes (PDF 32000-1, 14.7.5). */
final class Attributes {
    private final @Nullable PdfDictionary classes;

    /** The attributes of the elements under a StructTreeRoot. */
    Attributes(PdfDictionary root) {
        classes = root.dictionary(PdfName.CLASS_MAP);
    }

    /** The value of an attribute that only one owner has, or null. */
    @Nullable
    PdfObject value(PdfDictionary element, PdfName name) {
        PdfObject own = find(element.get(PdfName.A), name);
        return own != null || classes == null ? own : ofClasses(element.get(PdfName.C), name, classes);
    }

    private static @Nullable PdfObject ofClasses(@Nullable PdfObject named, PdfName name, PdfDictionary classes) {
        if (named instanceof PdfName one) {
            return find(classes.get(one), name);
        }
        PdfObject found = null;
        if (named instanceof PdfArray several) {
            for (int i = 0; i < several.size() && found == null; i++) {
                found = several.get(i) instanceof PdfName one ? find(classes.get(one), name) : null;
            }
        }
        return found;
    }

    private static @Nullable PdfObject find(@Nullable PdfObject attributes, PdfName name) {
        if (attributes instanceof PdfDictionary one) {
            return one.get(name);
        }
        PdfObject found = null;
        if (attributes instanceof PdfArray several) {
            for (int i = 0; i < several.size() && found == null; i++) {
                found = several.get(i) instanceof PdfDictionary one ? one.get(name) : null;
            }
        }
        return found;
    }
}
