package se.overens.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import se.overens.font.Subset;

/**
 * One face in a file: a single-byte font for the characters of WinAnsi and, if the text needs it, a two-byte font for
 * the others. Both share one font file and one descriptor.
 */
final class FaceFonts {
    private final Subset subset;
    private final int index;
    private final String name;
    private final String wideName;
    /** Two-byte codes by code point, counted from 1 in the order of first use. */
    private final Map<Integer, Integer> wide = new LinkedHashMap<>();

    /**
     * A face in a file.
     *
     * @param subset the glyphs
     * @param index of the face among those of the document
     */
    FaceFonts(Subset subset, int index) {
        this.subset = subset;
        this.index = index;
        this.name = "F" + (index + 1);
        this.wideName = name + "w";
    }

    /** The glyphs. */
    Subset subset() {
        return subset;
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
        if (subset.glyph(codePoint) == 0) {
            throw new IllegalArgumentException("no glyph for code point " + Integer.toHexString(codePoint));
        }
        return wide.computeIfAbsent(codePoint, unknown -> wide.size() + 1);
    }

    /** Names the fonts that the pages have used by now in {@code resources}, and writes what is not shared of them. */
    void write(ObjectTable objects, COSDictionary resources) {
        SharedPart shared = objects.shared();
        resources.setItem(name, shared.font(index));
        if (!wide.isEmpty()) {
            resources.setItem(wideName(), objects.add(composite(objects, shared.descriptor(index))));
        }
    }

    /** The single-byte font of {@code subset}. */
    static COSDictionary single(Subset subset, FontProgram program, COSObject descriptor, COSObject toUnicode) {
        COSDictionary font = font("TrueType", subset);
        font.setInt(COSName.FIRST_CHAR, FontProgram.FIRST);
        font.setInt(COSName.LAST_CHAR, FontProgram.LAST);
        font.setItem(COSName.WIDTHS, program.widths());
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.ENCODING, encoding());
        font.setItem(COSName.TO_UNICODE, toUnicode);
        return font;
    }

    /** Glyph names other than WinAnsi's own must be in the Adobe Glyph List (ISO 19005-2, 6.2.11.6). */
    private static COSDictionary encoding() {
        COSDictionary encoding = ObjectTable.dictionary("Encoding");
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(
                COSName.DIFFERENCES,
                ObjectTable.array(COSInteger.get(WinAnsi.NO_BREAK_HYPHEN), COSName.getPDFName("hyphen")));
        return encoding;
    }

    private COSDictionary composite(ObjectTable objects, COSObject descriptor) {
        COSDictionary descendant = font("CIDFontType2", subset);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, objects.add(StreamObject.deflating(glyphs())));

        COSDictionary font = font("Type0", subset);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, ObjectTable.array(objects.add(descendant)));
        font.setItem(COSName.TO_UNICODE, objects.add(StreamObject.deflating(CharacterMaps.twoBytes(wide.keySet()))));
        return font;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int codePoint : wide.keySet()) {
            widths.add(FontProgram.width(subset, subset.glyph(codePoint)));
        }
        return ObjectTable.array(COSInteger.ONE, widths);
    }

    /** The glyph of each code, two bytes each, from code 0 (PDF 32000-1, table 117). */
    private byte[] glyphs() {
        ByteSink map = new ByteSink(2 * wide.size() + 2).bigEndian(0, 2);
        for (int codePoint : wide.keySet()) {
            map.bigEndian(subset.glyph(codePoint), 2);
        }
        return map.toBytes();
    }

    private static COSDictionary font(String subtype, Subset subset) {
        COSDictionary font = ObjectTable.dictionary("Font");
        font.setName(COSName.SUBTYPE, subtype);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(subset.name()));
        return font;
    }
}
