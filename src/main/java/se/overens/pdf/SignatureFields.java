package se.overens.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import se.overens.document.SignatureLine;
import se.overens.layout.FieldFrame;
import se.overens.layout.Frame;

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
    record Field(COSObject widget, COSDictionary dictionary, COSObject page) {}

    /** Writes the fields of all pages, and lists them in their pages. */
    static SignatureFields write(List<PaintedPage> pages, ObjectTable objects) {
        SignatureFields fields = new SignatureFields();
        for (PaintedPage page : pages) {
            for (Frame frame : page.page().frames()) {
                if (frame instanceof FieldFrame field) {
                    COSDictionary widget = widget(field, page, objects);
                    COSObject reference = objects.add(widget);
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
    void list(COSDictionary catalog, ObjectTable objects) {
        if (fields.isEmpty()) {
            return;
        }
        COSArray all = new COSArray();
        fields.values().forEach(field -> all.add((COSBase) field.widget()));
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, all);
        form.setInt(COSName.SIG_FLAGS, SIGNATURES_EXIST);
        catalog.setItem(COSName.ACRO_FORM, objects.add(form));
    }

    private void put(SignatureLine line, Field field) {
        if (fields.put(line.fieldName(), field) != null) {
            throw new IllegalArgumentException("two fields with the name " + line.fieldName());
        }
    }

    private static COSDictionary widget(FieldFrame frame, PaintedPage page, ObjectTable objects) {
        double lower = page.page().height() - frame.y() - frame.height();
        COSDictionary widget = ObjectTable.dictionary("Annot");
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setItem(COSName.FT, COSName.SIG);
        widget.setItem(COSName.T, ObjectTable.text(frame.line().fieldName()));
        widget.setItem(COSName.TU, ObjectTable.text(frame.line().tooltip()));
        widget.setInt(COSName.F, PRINT);
        widget.setItem(COSName.P, page.reference());
        widget.setItem(
                COSName.RECT,
                ObjectTable.array(
                        ObjectTable.number(frame.x()),
                        ObjectTable.number(lower),
                        ObjectTable.number(frame.x() + frame.width()),
                        ObjectTable.number(lower + frame.height())));
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, objects.add(empty(frame)));
        widget.setItem(COSName.AP, appearance);
        return widget;
    }

    /** PDF/A asks for an appearance even of a field that shows nothing yet (ISO 19005-2, 6.3.3). */
    private static StreamObject empty(FieldFrame frame) {
        StreamObject appearance = StreamObject.plain(new byte[0]);
        appearance.setItem(COSName.TYPE, COSName.XOBJECT);
        appearance.setItem(COSName.SUBTYPE, COSName.FORM);
        appearance.setItem(
                COSName.BBOX,
                ObjectTable.array(
                        ObjectTable.number(0),
                        ObjectTable.number(0),
                        ObjectTable.number(frame.width()),
                        ObjectTable.number(frame.height())));
        appearance.setItem(COSName.RESOURCES, new COSDictionary());
        return appearance;
    }
}
