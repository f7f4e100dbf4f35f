package se.overens.pdf.pack;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;

/**
 * What form fields show, as plain content of their page (PDF 32000-1, 12.5.5): a pack has no fields, but the picture of a
 * signature and the text of a field stay where they were, in the same place of the structure tree.
 */
final class Flattening {
    private static final int HIDDEN = 0x02;
    private static final int NO_VIEW = 0x20;
    private static final COSName APPEARANCE = COSName.AP;

    private final GraphCopy copy;
    private final Map<Integer, PdfObject> parents;

    /**
     * The fields of a file.
     *
     * @param parents the items of the copied parent tree
     */
    Flattening(GraphCopy copy, Map<Integer, PdfObject> parents) {
        this.copy = copy;
        this.parents = parents;
    }

    /** Paints what the fields of a page show; the result is the operators for it, without those that set up the state. */
    byte[] paint(List<COSDictionary> widgets, PageCopy page) {
        ByteSink out = new ByteSink(256);
        for (COSDictionary widget : widgets) {
            COSStream appearance = appearance(widget);
            PDRectangle place = rectangle(widget, COSName.RECT);
            int flags = widget.getInt(COSName.F, 0);
            if (appearance != null && place != null && (flags & (HIDDEN | NO_VIEW)) == 0) {
                paint(appearance, place, widget, page, out);
            }
        }
        return out.toBytes();
    }

    private void paint(COSStream appearance, PDRectangle place, COSDictionary widget, PageCopy page, ByteSink out) {
        PDRectangle box = rectangle(appearance, COSName.BBOX);
        if (box == null || !appearance.hasData() || appearance.getLength() == 0) {
            return;
        }
        Rectangle2D shown = box.transform(matrix(appearance)).getBounds2D();
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            return;
        }
        double scaleX = place.getWidth() / shown.getWidth();
        double scaleY = place.getHeight() / shown.getHeight();
        String name = page.addForm(copy.of(appearance));
        int mcid = tag(widget, page);
        if (mcid >= 0) {
            out.text("/Form<</MCID ").number(mcid).text(">>BDC\n");
        }
        out.text("q ");
        for (double number : new double[] {
            scaleX,
            0,
            0,
            scaleY,
            place.getLowerLeftX() - scaleX * shown.getX(),
            place.getLowerLeftY() - scaleY * shown.getY()
        }) {
            PdfNumber.exact((float) number).print(out);
            out.text(" ");
        }
        out.text("cm/").text(name).text(" Do Q\n");
        if (mcid >= 0) {
            out.text("EMC\n");
        }
    }

    /** Lets the element of a field hold a marked content instead of the field; -1 if the field has no element. */
    private int tag(COSDictionary widget, PageCopy page) {
        int key = widget.getInt(COSName.STRUCT_PARENT, -1);
        int pageKey = page.dictionary().whole(PdfName.STRUCT_PARENTS, -1);
        PdfObject owner = key < 0 ? null : parents.get(copy.key(key));
        PdfObject list = parents.get(pageKey);
        if (owner == null
                || list == null
                || !(owner.target() instanceof PdfDictionary element)
                || !(list.target() instanceof PdfArray contents)) {
            return -1;
        }
        int mcid = contents.size();
        contents.add(owner);
        PdfDictionary kid = PdfDictionary.of(PdfName.MCR, 4);
        kid.put(PdfName.PG, page.reference());
        kid.put(PdfName.MCID, mcid);
        element.put(PdfName.K, instead(element.get(PdfName.K), kid));
        describe(element, widget);
        return mcid;
    }

    /** What a field was that cannot be filled in any more (14.8.5.6), without which an element Form must hold a field. */
    private static void describe(PdfDictionary element, COSDictionary widget) {
        COSDictionary field = widget.getCOSDictionary(COSName.PARENT);
        String kind = inherited(widget, field, COSName.FT);
        String words = inherited(widget, field, COSName.TU);
        PdfDictionary attributes = new PdfDictionary(4).put(PdfName.O, PdfName.of("PrintField"));
        if ("Btn".equals(kind)) {
            boolean on = !COSName.OFF.getName().equalsIgnoreCase(widget.getNameAsString(COSName.AS, "Off"));
            attributes.put(PdfName.of("Role"), PdfName.of("cb"));
            attributes.put(PdfName.of("checked"), PdfName.of(on ? "on" : "off"));
        } else {
            attributes.put(PdfName.of("Role"), PdfName.of("tv"));
        }
        if (words != null) {
            attributes.put(PdfName.of("Desc"), words);
        }
        if ("Sig".equals(kind) && words != null && !element.has(PdfName.ALT)) {
            // The picture of a signature has no words of its own.
            element.put(PdfName.ALT, words);
        }
        PdfObject old = element.get(PdfName.A);
        PdfArray all = old instanceof PdfArray array ? array : old == null ? PdfArray.of() : PdfArray.of(old);
        element.put(PdfName.A, all.size() == 0 ? attributes : all.add(attributes));
    }

    private static @Nullable String inherited(COSDictionary widget, @Nullable COSDictionary field, COSName name) {
        COSBase own = widget.getDictionaryObject(name);
        COSBase value = own == null && field != null ? field.getDictionaryObject(name) : own;
        return value instanceof COSName word
                ? word.getName()
                : value instanceof COSString text ? text.getString() : null;
    }

    /** The kids of an element with {@code kid} in the place of the first field that is gone; there may be a label beside it. */
    private static PdfObject instead(@Nullable PdfObject kids, PdfDictionary kid) {
        if (!(kids instanceof PdfArray array)) {
            return kid;
        }
        PdfArray made = new PdfArray(array.size());
        boolean done = false;
        for (int i = 0; i < array.size(); i++) {
            boolean replaced = !done && PartTree.isGone(array.get(i));
            made.add(replaced ? kid : array.item(i));
            done |= replaced;
        }
        return done ? made : made.add(kid);
    }

    private static @Nullable COSStream appearance(COSDictionary widget) {
        COSDictionary all = widget.getCOSDictionary(APPEARANCE);
        COSBase normal = all == null ? null : all.getDictionaryObject(COSName.N);
        if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
            COSName state = widget.getCOSName(COSName.AS);
            normal = state == null ? null : states.getDictionaryObject(state);
        }
        return normal instanceof COSStream stream ? stream : null;
    }

    private static @Nullable PDRectangle rectangle(COSDictionary dictionary, COSName name) {
        COSArray array = dictionary.getCOSArray(name);
        return array == null || array.size() < 4 ? null : new PDRectangle(array);
    }

    private static Matrix matrix(COSStream form) {
        COSArray array = form.getCOSArray(COSName.MATRIX);
        return array == null ? new Matrix() : Matrix.createMatrix(array);
    }
}
