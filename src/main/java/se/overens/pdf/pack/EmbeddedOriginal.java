package se.overens.pdf.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.overens.document.DocumentInfo;
import se.overens.pdf.ObjectTable;
import se.overens.pdf.StreamObject;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/**
 * A file that lies untouched in a pack which shows only a rendition of it (associated file, ISO 19005-3, 6.8 and annex E).
 *
 * @param name its file name, a slug with an extension
 * @param description what it is, for people
 * @param bytes the whole file; not copied, so treat it as read-only
 */
public record EmbeddedOriginal(String name, String description, byte[] bytes) {
    /** A date that says nothing: the standard wants one, and the file's own is not ours to tell. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    /** Puts {@code originals} into the file of {@code catalog}. */
    static void write(List<EmbeddedOriginal> originals, DocumentInfo info, PdfDictionary catalog, ObjectTable objects) {
        if (originals.isEmpty()) {
            return;
        }
        LocalDate dated = info.dated() == null ? UNKNOWN : info.dated();
        Map<String, PdfObject> named = new TreeMap<>();
        PdfArray associated = new PdfArray(originals.size());
        for (EmbeddedOriginal original : originals) {
            PdfReference specification = objects.add(original.specification(dated, objects));
            named.put(original.name(), specification);
            associated.add(specification);
        }
        PdfDictionary tree = new PdfDictionary(1).put(PdfName.NAMES, NameTree.names(named));
        NameTree.put(catalog, PdfName.of("EmbeddedFiles"), objects.add(tree));
        catalog.put(PdfName.of("AF"), associated);
    }

    private PdfDictionary specification(LocalDate dated, ObjectTable objects) {
        StreamObject file = StreamObject.plain(bytes);
        file.put(PdfName.TYPE, PdfName.of("EmbeddedFile"));
        file.put(PdfName.SUBTYPE, PdfName.of("application/pdf"));
        PdfDictionary parameters = new PdfDictionary(2).put(PdfName.SIZE, bytes.length);
        parameters.put(PdfName.MOD_DATE, "D:" + dated.toString().replace("-", "") + "000000Z");
        file.put(PdfName.of("Params"), parameters);
        PdfReference stream = objects.add(file);
        PdfDictionary files = new PdfDictionary(2).put(PdfName.F, stream).put(PdfName.of("UF"), stream);
        return PdfDictionary.of(PdfName.of("Filespec"), 6)
                .put(PdfName.F, name)
                .put(PdfName.of("UF"), name)
                .put(PdfName.of("Desc"), description)
                .put(PdfName.of("AFRelationship"), PdfName.of("Source"))
                .put(PdfName.of("EF"), files);
    }
}
