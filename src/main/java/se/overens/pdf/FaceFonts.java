package se.overens.pdf;

import java.util.SortedMap;
import java.util.TreeMap;
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
    private final String name;
    /** Code points by two-byte code, which is the glyph's number in the subset. */
    private final SortedMap<Integer, Integer> wide = new TreeMap<>();

    /**
     * A face in a file.
     *
     * @param subset the glyphs
     * @param name of the single-byte font in the pages' resources
     */
    FaceFonts(Subset subset, String name) {
        this.subset = subset;
        this.name = name;
    }

    /** The name of the single-byte font in the pages' resources. */
    String singleName() {
        return name;
    }

    /** The name of the two-byte font in the pages' resources. */
    String wideName() {
        return name + "w";
    }

    /** The two-byte code of a character that WinAnsi lacks. */
    int wideCode(int codePoint) {
        int glyph = subset.glyph(codePoint);
        if (glyph == 0) {
            throw new IllegalArgumentException("no glyph for code point " + Integer.toHexString(codePoint));
        }
        wide.putIfAbsent(glyph, codePoint);
        return glyph;
    }

    /** Writes the fonts that the pages have used by now, and names them in {@code resources}. */
    void write(ObjectTable objects, COSDictionary resources, COSObject toUnicode) {
        FontProgram program = FontProgram.of(subset);
        COSObject descriptor = objects.add(program.descriptor(subset, objects));
        resources.setItem(name, objects.add(single(program, descriptor, toUnicode)));
        if (!wide.isEmpty()) {
            resources.setItem(wideName(), objects.add(composite(objects, descriptor)));
        }
    }

    private COSDictionary single(FontProgram program, COSObject descriptor, COSObject toUnicode) {
        COSDictionary font = font("TrueType");
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
        COSDictionary descendant = font("CIDFontType2");
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);

        COSDictionary font = font("Type0");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, ObjectTable.array(objects.add(descendant)));
        font.setItem(COSName.TO_UNICODE, objects.add(StreamObject.deflating(CharacterMaps.twoBytes(wide))));
        return font;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int glyph : wide.keySet()) {
            widths.add(COSInteger.get(glyph));
            widths.add(ObjectTable.array(FontProgram.width(subset, glyph)));
        }
        return widths;
    }

    private COSDictionary font(String subtype) {
        COSDictionary font = ObjectTable.dictionary("Font");
        font.setName(COSName.SUBTYPE, subtype);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(subset.name()));
        return font;
    }
}
