package se.overens.pdf.pack;

import java.util.Map;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/** Name trees of one node (PDF 32000-1, 7.9.6). */
final class NameTree {
    private NameTree() {}

    /** Puts a tree among the names of a file (7.7.4). */
    static void put(PdfDictionary catalog, PdfName kind, PdfReference tree) {
        PdfDictionary names = catalog.dictionary(PdfName.NAMES);
        if (names == null) {
            names = new PdfDictionary(2);
            catalog.put(PdfName.NAMES, names);
        }
        names.put(kind, tree);
    }

    /** The entry Names for values under ASCII names; a map that sorts by character sorts them as readers expect. */
    static PdfArray names(Map<String, PdfObject> values) {
        PdfArray names = new PdfArray(2 * values.size());
        values.forEach((name, value) -> names.add(PdfString.of(name)).add(value));
        return names;
    }
}
