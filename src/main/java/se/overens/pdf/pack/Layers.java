package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;

/**
 * The layers of a file (optional content, PDF 32000-1, 8.11): without them, what is hidden would be shown.
 *
 * @param all every layer
 * @param hidden those that are not seen
 */
record Layers(List<PdfObject> all, List<PdfObject> hidden) {
    private static final int MOST = 1_000;

    /** The layers of the file of {@code catalog}. */
    static Layers of(COSDictionary catalog, GraphCopy copy) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        List<PdfObject> all = list(properties == null ? null : properties.getCOSArray(COSName.OCGS), copy);
        List<PdfObject> hidden = list(usual == null ? null : usual.getCOSArray(COSName.OFF), copy);
        if (usual != null && COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))) {
            List<PdfObject> shown = list(usual.getCOSArray(COSName.ON), copy);
            hidden = new ArrayList<>(all);
            hidden.removeAll(shown);
        }
        return new Layers(all, hidden);
    }

    private static List<PdfObject> list(@Nullable COSArray array, GraphCopy copy) {
        List<PdfObject> list = new ArrayList<>();
        for (int i = 0; array != null && i < Math.min(MOST, array.size()); i++) {
            PdfObject layer = copy.of(array.get(i));
            if (layer.target() instanceof PdfDictionary) {
                list.add(layer);
            }
        }
        return list;
    }

    /** The entry of the catalog for the layers of all parts; null if there are none. */
    static @Nullable PdfDictionary properties(List<Layers> parts) {
        PdfArray all = new PdfArray(4);
        PdfArray hidden = new PdfArray(4);
        for (Layers layers : parts) {
            layers.all().forEach(all::add);
            layers.hidden().forEach(hidden::add);
        }
        if (all.size() == 0) {
            return null;
        }
        PdfDictionary usual = new PdfDictionary(2).put(PdfName.of("Name"), "Standard");
        usual.put(PdfName.of("OFF"), hidden);
        return new PdfDictionary(2).put(PdfName.of("OCGs"), all).put(PdfName.D, usual);
    }
}
