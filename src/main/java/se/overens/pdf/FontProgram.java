package se.overens.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import se.overens.font.Face;
import se.overens.font.Subset;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;

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
    private final PdfArray widths;

    private FontProgram(Subset subset, PdfArray widths) {
        this.file = subset.file();
        this.deflated = subset.deflated();
        this.widths = widths;
    }

    /** The program of {@code subset}, made once for each. */
    static FontProgram of(Subset subset) {
        return CACHE.computeIfAbsent(subset, FontProgram::make);
    }

    private static FontProgram make(Subset subset) {
        PdfArray widths = new PdfArray(4);
        for (int code = FIRST; code <= LAST; code++) {
            int codePoint = WinAnsi.codePoint(code);
            int glyph = codePoint == 0 ? 0 : subset.glyph(codePoint);
            widths.add(glyph == 0 ? PdfNumber.of(0) : width(subset, glyph));
        }
        return new FontProgram(subset, widths);
    }

    /** The width of a glyph of the subset, in thousandths of an em. */
    static PdfObject width(Subset subset, int glyph) {
        return PdfNumber.of(thousandths(subset.face(), subset.advance(glyph)));
    }

    /** The widths of the codes from {@link #FIRST} to {@link #LAST}, in thousandths of an em. */
    PdfArray widths() {
        return widths;
    }

    /** The font descriptor, which both encodings of a face share. */
    PdfDictionary descriptor(Subset subset, ObjectTable objects) {
        Face face = subset.face();
        StreamObject stream = StreamObject.deflated(file, deflated);
        stream.put(PdfName.LENGTH1, file.length);
        PdfDictionary descriptor = PdfDictionary.of(PdfName.FONT_DESCRIPTOR, 8);
        descriptor.put(PdfName.FONT_NAME, PdfName.of(subset.name()));
        descriptor.put(PdfName.FLAGS, flags(face));
        descriptor.put(PdfName.FONT_BBOX, box(face));
        descriptor.put(PdfName.ITALIC_ANGLE, PdfNumber.of(face.italicAngle()));
        descriptor.put(PdfName.ASCENT, PdfNumber.of(thousandths(face, face.ascent())));
        descriptor.put(PdfName.DESCENT, PdfNumber.of(thousandths(face, face.descent())));
        descriptor.put(PdfName.CAP_HEIGHT, PdfNumber.of(thousandths(face, face.capHeight())));
        descriptor.put(PdfName.STEM_V, Math.round(face.weight() * STEM_PER_WEIGHT));
        descriptor.put(PdfName.FONT_FILE2, objects.add(stream));
        return descriptor;
    }

    private static int flags(Face face) {
        return NONSYMBOLIC | (face.serif() ? SERIF : 0) | (face.italicAngle() == 0 ? 0 : ITALIC);
    }

    private static PdfArray box(Face face) {
        Face.Box box = face.boundingBox();
        PdfArray corners = new PdfArray(4);
        for (int corner : new int[] {box.left(), box.bottom(), box.right(), box.top()}) {
            corners.add(PdfNumber.of(thousandths(face, corner)));
        }
        return corners;
    }

    private static double thousandths(Face face, int units) {
        return units * 1000.0 / face.unitsPerEm();
    }
}
