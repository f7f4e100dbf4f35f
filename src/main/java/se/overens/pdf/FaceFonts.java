package se.overens.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.overens.deflate.PresetCode;
import se.overens.font.Face;
import se.overens.font.Repertoire;
import se.overens.font.Subset;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfReference;

/**
 * One face in a file: a single-byte font for the characters of WinAnsi and, if the text needs it, a two-byte font for
 * the others. Both share one font file and one descriptor.
 */
public final class FaceFonts {
    private static final double THOUSANDTHS = 1000.0;

    /** Codes from here to {@link #LAST_SCARCE} may stand for what the common repertoire lacks. */
    private static final int FIRST_SCARCE = 0x80;

    private static final int LAST_SCARCE = 0x9F;

    private final Face face;
    private final FaceCodes codes;
    private final int index;
    private final String name;
    private final String wideName;
    /** Two-byte codes by code point, counted from 1 in the order of first use. */
    private final Map<Integer, Integer> wide = new LinkedHashMap<>();

    /** What was painted and is not in the common repertoire. */
    private final SortedSet<Integer> rare = new TreeSet<>();

    private @Nullable Subset subset;

    /**
     * A face in a file.
     *
     * @param index of the face among those of the document
     */
    FaceFonts(Face face, int index) {
        this.face = face;
        this.codes = FaceCodes.of(face);
        this.index = index;
        this.name = "F" + (index + 1);
        this.wideName = name + "w";
    }

    /** The face. */
    Face face() {
        return face;
    }

    /** The glyph of a single-byte code. */
    int glyph(int code) {
        return codes.glyph(face, code);
    }

    /** What goes between two glyphs in an array of TJ, in thousandths of an em. */
    long kern(int left, int right) {
        int units = face.kern(left, right);
        return units == 0 ? 0 : Math.round(-units * THOUSANDTHS / face.unitsPerEm());
    }

    /** Keeps in mind that a single-byte code is painted; U+2011 is painted with the hyphen. */
    void note(int code) {
        if (code >= FIRST_SCARCE && code <= LAST_SCARCE && code != WinAnsi.NO_BREAK_HYPHEN) {
            noteRare(WinAnsi.codePoint(code));
        }
    }

    private void noteRare(int codePoint) {
        if (!Repertoire.SWEDISH.covers(codePoint)) {
            rare.add(codePoint);
        }
    }

    /** The glyphs, once all pages are painted. */
    Subset subset() {
        if (subset == null) {
            subset = rare.isEmpty() ? Subset.of(face, Repertoire.SWEDISH) : beyondSwedish();
        }
        return subset;
    }

    private Subset beyondSwedish() {
        int[] beyond = new int[rare.size()];
        int count = 0;
        boolean full = true;
        for (int codePoint : rare) {
            full &= Repertoire.FULL.covers(codePoint);
            beyond[count++] = codePoint;
        }
        return full ? Subset.of(face, Repertoire.FULL) : Subset.of(face, beyond);
    }

    /** The name of the single-byte font in the pages' resources. */
    String singleName() {
        return name;
    }

    /** The name of the two-byte font in the pages' resources. */
    String wideName() {
        return wideName;
    }

    /**
     * The two-byte code of a character that WinAnsi lacks. It is not the glyph's number, because two characters may
     * share a glyph and must still be told apart.
     */
    int wideCode(int codePoint) {
        if (!face.covers(codePoint)) {
            throw new IllegalArgumentException("no glyph for code point " + Integer.toHexString(codePoint));
        }
        noteRare(codePoint);
        return wide.computeIfAbsent(codePoint, unknown -> wide.size() + 1);
    }

    /** Names the fonts that the pages have used by now in {@code resources}, and writes what is not shared of them. */
    void write(ObjectTable objects, PdfDictionary resources) {
        SharedPart shared = objects.shared();
        resources.put(PdfName.of(name), shared.font(index));
        if (!wide.isEmpty()) {
            resources.put(PdfName.of(wideName), objects.add(composite(objects, shared.descriptor(index))));
        }
    }

    /** The single-byte font of {@code subset}. */
    static PdfDictionary single(Subset subset, FontProgram program, PdfReference descriptor, PdfReference toUnicode) {
        PdfDictionary font = font(PdfName.TRUE_TYPE, subset);
        font.put(PdfName.FIRST_CHAR, FontProgram.FIRST);
        font.put(PdfName.LAST_CHAR, FontProgram.LAST);
        font.put(PdfName.WIDTHS, program.widths());
        font.put(PdfName.FONT_DESCRIPTOR, descriptor);
        font.put(PdfName.ENCODING, encoding());
        font.put(PdfName.TO_UNICODE, toUnicode);
        return font;
    }

    /** Glyph names other than WinAnsi's own must be in the Adobe Glyph List (ISO 19005-2, 6.2.11.6). */
    private static PdfDictionary encoding() {
        PdfDictionary encoding = PdfDictionary.of(PdfName.ENCODING, 8);
        encoding.put(PdfName.BASE_ENCODING, PdfName.WIN_ANSI_ENCODING);
        encoding.put(PdfName.DIFFERENCES, PdfArray.of(PdfNumber.of(WinAnsi.NO_BREAK_HYPHEN), PdfName.HYPHEN));
        return encoding;
    }

    private PdfDictionary composite(ObjectTable objects, PdfReference descriptor) {
        PdfDictionary descendant = font(PdfName.CID_FONT_TYPE2, subset());
        PdfDictionary system = new PdfDictionary(4);
        system.put(PdfName.REGISTRY, "Adobe");
        system.put(PdfName.ORDERING, "Identity");
        system.put(PdfName.SUPPLEMENT, 0);
        descendant.put(PdfName.CIDSYSTEMINFO, system);
        descendant.put(PdfName.FONT_DESCRIPTOR, descriptor);
        descendant.put(PdfName.W, widths());
        descendant.put(PdfName.CID_TO_GID_MAP, objects.add(StreamObject.deflating(glyphs(), PresetCode.OBJECTS)));

        PdfDictionary font = font(PdfName.TYPE0, subset());
        font.put(PdfName.ENCODING, PdfName.IDENTITY_H);
        font.put(PdfName.DESCENDANT_FONTS, PdfArray.of(objects.add(descendant)));
        font.put(
                PdfName.TO_UNICODE,
                objects.add(StreamObject.deflating(CharacterMaps.twoBytes(wide.keySet()), PresetCode.OBJECTS)));
        return font;
    }

    private PdfArray widths() {
        PdfArray widths = new PdfArray(4);
        for (int codePoint : wide.keySet()) {
            widths.add(FontProgram.width(subset(), subset().glyph(codePoint)));
        }
        return PdfArray.of(PdfNumber.of(1), widths);
    }

    /** The glyph of each code, two bytes each, from code 0 (PDF 32000-1, table 117). */
    private byte[] glyphs() {
        ByteSink map = new ByteSink(2 * wide.size() + 2).bigEndian(0, 2);
        for (int codePoint : wide.keySet()) {
            map.bigEndian(subset().glyph(codePoint), 2);
        }
        return map.toBytes();
    }

    private static PdfDictionary font(PdfName subtype, Subset subset) {
        PdfDictionary font = PdfDictionary.of(PdfName.FONT, 8);
        font.put(PdfName.SUBTYPE, subtype);
        font.put(PdfName.BASE_FONT, PdfName.of(subset.name()));
        return font;
    }
}
