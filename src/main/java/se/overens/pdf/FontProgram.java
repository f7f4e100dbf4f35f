package se.overens.pdf;

import java.nio.ByteBuffer;
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

    /** Nonsymbolic, and Italic (PDF 32000-1, table 123). */
    private static final int NONSYMBOLIC = 1 << 5;

    private static final int ITALIC = 1 << 6;

    /** Liberation's files: slant in degrees, height of the capital H in thousandths of an em, usual stem widths. */
    private static final int SLANT = -12;

    private static final int CAP_HEIGHT = 688;
    private static final int STEM = 80;
    private static final int BOLD_STEM = 140;

    /** Where head stores the corners of the box around all glyphs (OpenType specification, head). */
    private static final int BOX_IN_HEAD = 36;

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
        boolean italic = face.name().contains("Italic");
        COSDictionary descriptor = ObjectTable.dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(subset.name()));
        descriptor.setInt(COSName.FLAGS, italic ? NONSYMBOLIC | ITALIC : NONSYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box(face));
        descriptor.setInt(COSName.ITALIC_ANGLE, italic ? SLANT : 0);
        descriptor.setItem(COSName.ASCENT, ObjectTable.number(thousandths(face, face.ascent())));
        descriptor.setItem(COSName.DESCENT, ObjectTable.number(thousandths(face, face.descent())));
        descriptor.setInt(COSName.CAP_HEIGHT, CAP_HEIGHT);
        descriptor.setInt(COSName.STEM_V, face.name().contains("Bold") ? BOLD_STEM : STEM);
        descriptor.setItem(COSName.FONT_FILE2, objects.add(stream));
        return descriptor;
    }

    private COSArray box(Face face) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int head = 0;
        for (int record = 12; record < 12 + 16 * bytes.getShort(4); record += 16) {
            if (bytes.getInt(record) == 0x68656164) {
                head = bytes.getInt(record + 8);
            }
        }
        COSArray box = new COSArray();
        for (int i = 0; i < 4; i++) {
            box.add(ObjectTable.number(thousandths(face, bytes.getShort(head + BOX_IN_HEAD + 2 * i))));
        }
        return box;
    }

    private static double thousandths(Face face, int units) {
        return units * 1000.0 / face.unitsPerEm();
    }
}
