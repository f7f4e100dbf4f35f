package se.overens.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.document.SignatureLine;
import se.overens.layout.FieldFrame;
import se.overens.layout.Frame;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/** The signature fields of a document, each one object that is both field and widget (PDF 32000-1, 12.7.4.5). */
final class SignatureFields {
    /** The file holds signature fields; nothing is signed yet, so that AppendOnly is not set (table 219). */
    private static final int SIGNATURES_EXIST = 1;

    /** The annotation is printed with its page (table 165). */
    private static final int PRINT = 1 << 2;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private SignatureFields() {}

    /**
     * A field.
     *
     * @param widget the field and its widget
     * @param dictionary its entries, which still lack StructParent
     * @param page the page that it stands on
     */
    record Field(PdfReference widget, PdfDictionary dictionary, PdfReference page) {}

    /** Writes the fields of all pages, and lists them in their pages. */
    static SignatureFields write(List<PaintedPage> pages, ObjectTable objects) {
        SignatureFields fields = new SignatureFields();
        for (PaintedPage page : pages) {
            for (Frame frame : page.page().frames()) {
                if (frame instanceof FieldFrame field) {
                    PdfDictionary widget = widget(field, page, objects);
                    PdfReference reference = objects.add(widget);
                    page.annotate(reference);
                    fields.put(field.line(), new Field(reference, widget, page.reference()));
                }
            }
        }
        return fields;
    }

    /** The field of a signatory. */
    Field of(SignatureLine line) {
        Field field = fields.get(line.fieldName());
        if (field == null) {
            throw new IllegalArgumentException("no page holds the field " + line.fieldName());
        }
        return field;
    }

    /** Adds the form to the catalog, if there is a field. */
    void list(PdfDictionary catalog, ObjectTable objects) {
        if (fields.isEmpty()) {
            return;
        }
        PdfArray all = new PdfArray(4);
        fields.values().forEach(field -> all.add(field.widget()));
        PdfDictionary form = new PdfDictionary(4);
        form.put(PdfName.FIELDS, all);
        form.put(PdfName.SIG_FLAGS, SIGNATURES_EXIST);
        catalog.put(PdfName.ACRO_FORM, objects.add(form));
    }

    private void put(SignatureLine line, Field field) {
        if (fields.put(line.fieldName(), field) != null) {
            throw new IllegalArgumentException("two fields with the name " + line.fieldName());
        }
    }

    private static PdfDictionary widget(FieldFrame frame, PaintedPage page, ObjectTable objects) {
        double lower = page.page().height() - frame.y() - frame.height();
        PdfDictionary widget = PdfDictionary.of(PdfName.ANNOT, 8);
        widget.put(PdfName.SUBTYPE, PdfName.WIDGET);
        widget.put(PdfName.FT, PdfName.SIG);
        widget.put(PdfName.T, PdfString.of(frame.line().fieldName()));
        widget.put(PdfName.TU, PdfString.of(frame.line().tooltip()));
        widget.put(PdfName.F, PRINT);
        widget.put(PdfName.P, page.reference());
        widget.put(
                PdfName.RECT,
                PdfArray.of(
                        PdfNumber.of(frame.x()),
                        PdfNumber.of(lower),
                        PdfNumber.of(frame.x() + frame.width()),
                        PdfNumber.of(lower + frame.height())));
        PdfDictionary appearance = new PdfDictionary(1);
        appearance.put(PdfName.N, objects.add(empty(frame)));
        widget.put(PdfName.AP, appearance);
        return widget;
    }

    /** PDF/A asks for an appearance even of a field that shows nothing yet (ISO 19005-2, 6.3.3). */
    private static StreamObject empty(FieldFrame frame) {
        StreamObject appearance = StreamObject.plain(new byte[0]);
        appearance.put(PdfName.TYPE, PdfName.XOBJECT);
        appearance.put(PdfName.SUBTYPE, PdfName.FORM);
        appearance.put(
                PdfName.BBOX,
                PdfArray.of(
                        PdfNumber.of(0), PdfNumber.of(0), PdfNumber.of(frame.width()), PdfNumber.of(frame.height())));
        appearance.put(PdfName.RESOURCES, new PdfDictionary(4));
        return appearance;
    }
}
