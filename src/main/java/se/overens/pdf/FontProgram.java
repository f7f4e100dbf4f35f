package se.overens.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import se.overens.font.Face;
import se.overens.font.Subset;

/** What every document shares of a subset: its file, deflated once, and the widths of the single-byte encoding. */
final class FontProgram {
    /** The first code of the single-byte encoding. */
    static final int FIRST = 32;

    /** The last code of the single-byte encoding. */
    static final int LAST = 255;

    /** Serif, Nonsymbolic and Italic (PDF 32000-1, table 123). */
    private static final int SERIF = 1 << 1;

    private static final int NONSYMBOLIC = 1 << 5;
    private static final int ITALIC = 1 << 6;

    /** From weight class to stem width: 80 for regular and 140 for bold, as the usual tables have them. */
    private static final double STEM_PER_WEIGHT = 0.2;

    private static final Map<Subset, FontProgram> CACHE = Collections.synchronizedMap(new WeakHashMap<>());

    private final byte[] file;
    private final byte[] deflated;
    private final COSArray widths;

    private FontProgram(Subset subset, COSArray widths) {
        this.file = subset.file();
        this.deflated = subset.deflated();
        this.widths = widths;
    }

    /** The program of {@code subset}, made once for each. */
    static FontProgram of(Subset subset) {
        return CACHE.computeIfAbsent(subset, FontProgram::make);
    }

    private static FontProgram make(Subset subset) {
        COSArray widths = new COSArray();
        for (int code = FIRST; code <= LAST; code++) {
            int codePoint = WinAnsi.codePoint(code);
            int glyph = codePoint == 0 ? 0 : subset.glyph(codePoint);
            widths.add(glyph == 0 ? COSInteger.ZERO : width(subset, glyph));
        }
        return new FontProgram(subset, widths);
    }

    /** The width of a glyph of the subset, in thousandths of an em. */
    static COSBase width(Subset subset, int glyph) {
        return ObjectTable.number(thousandths(subset.face(), subset.advance(glyph)));
    }

    /** The widths of the codes from {@link #FIRST} to {@link #LAST}, in thousandths of an em. */
    COSArray widths() {
        return widths;
    }

    /** The font descriptor, which both encodings of a face share. */
    COSDictionary descriptor(Subset subset, ObjectTable objects) {
        Face face = subset.face();
        StreamObject stream = StreamObject.deflated(file, deflated);
        stream.setInt(COSName.LENGTH1, file.length);
        COSDictionary descriptor = ObjectTable.dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(subset.name()));
        descriptor.setInt(COSName.FLAGS, flags(face));
        descriptor.setItem(COSName.FONT_BBOX, box(face));
        descriptor.setItem(COSName.ITALIC_ANGLE, ObjectTable.number(face.italicAngle()));
        descriptor.setItem(COSName.ASCENT, ObjectTable.number(thousandths(face, face.ascent())));
        descriptor.setItem(COSName.DESCENT, ObjectTable.number(thousandths(face, face.descent())));
        descriptor.setItem(COSName.CAP_HEIGHT, ObjectTable.number(thousandths(face, face.capHeight())));
        descriptor.setInt(COSName.STEM_V, (int) Math.round(face.weight() * STEM_PER_WEIGHT));
        descriptor.setItem(COSName.FONT_FILE2, objects.add(stream));
        return descriptor;
    }

    private static int flags(Face face) {
        return NONSYMBOLIC | (face.serif() ? SERIF : 0) | (face.italicAngle() == 0 ? 0 : ITALIC);
    }

    private static COSArray box(Face face) {
        Face.Box box = face.boundingBox();
        COSArray corners = new COSArray();
        for (int corner : new int[] {box.left(), box.bottom(), box.right(), box.top()}) {
            corners.add(ObjectTable.number(thousandths(face, corner)));
        }
        return corners;
    }

    private static double thousandths(Face face, int units) {
        return units * 1000.0 / face.unitsPerEm();
    }
}
