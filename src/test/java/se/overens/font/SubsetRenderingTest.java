package se.overens.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Letters by a simple WinAnsi font and by a composite one that shares its file. Each row of the page is one face and
 * kind of font, each letter has a cell of its own.
 */
@Tag("once")
class SubsetRenderingTest {
    private static final String LETTERS = "aåäAÅÄoöOÖeé–“€";
    private static final int CELL = 30;
    private static final int SIZE = 24;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyLetterLeavesItsInk(Renderer renderer) throws IOException, InterruptedException {
        int rows = (int) (4 * FontBox.faces().count());
        GrayPage page = renderer.paint(write(rows));
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < LETTERS.length(); i++) {
                assertThat(ink(page, row, i, -6, 20))
                        .as(LETTERS.charAt(i) + " in row " + row)
                        .isGreaterThan(8);
            }
            for (String pair : new String[] {"aå", "aä", "AÅ", "AÄ", "oö", "OÖ", "eé"}) {
                double plain = ink(page, row, LETTERS.indexOf(pair.charAt(0)), -6, 24);
                double accented = ink(page, row, LETTERS.indexOf(pair.charAt(1)), -6, 24);
                assertThat(accented - plain).as(pair + " in row " + row).isBetween(3.0, 30.0);
            }
        }
    }

    private static double ink(GrayPage page, int row, int cell, int from, int to) {
        int left = CELL + cell * CELL;
        int baseline = CELL + row * CELL;
        return page.ink(left, baseline + from, left + CELL, baseline + to);
    }

    private Path write(int rows) throws IOException {
        Path pdf = folder.resolve("letters.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(CELL * (LETTERS.length() + 2), CELL * (rows + 2)));
            document.addPage(page);
            COSDictionary fonts = new COSDictionary();
            StringBuilder content = new StringBuilder("BT ");
            int row = 0;
            for (Face face : FontBox.faces().toList()) {
                for (Repertoire repertoire : Repertoire.values()) {
                    Subset subset = Subset.of(face, repertoire);
                    COSDictionary descriptor = descriptor(document, subset);
                    fonts.setItem("F" + row, simple(subset, descriptor));
                    show(content, row++, letter -> letter.getBytes(Charset.forName("windows-1252")));
                    fonts.setItem("F" + row, composite(subset, descriptor));
                    show(content, row++, letter -> letter(subset.glyph(letter.codePointAt(0))));
                }
            }
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.getCOSObject()
                    .setItem(
                            COSName.CONTENTS,
                            content(document, content.append("ET").toString()));
            document.save(pdf.toFile());
        }
        return pdf;
    }

    private static byte[] letter(int glyph) {
        return new byte[] {(byte) (glyph >> 8), (byte) glyph};
    }

    private static void show(StringBuilder content, int row, Function<String, byte[]> codes) {
        content.append("/F").append(row).append(' ').append(SIZE).append(" Tf ");
        for (int i = 0; i < LETTERS.length(); i++) {
            content.append("1 0 0 1 ")
                    .append(CELL + i * CELL + 2)
                    .append(' ')
                    .append(CELL + row * CELL)
                    .append(" Tm <");
            content.append(HexFormat.of().formatHex(codes.apply(LETTERS.substring(i, i + 1))))
                    .append("> Tj ");
        }
    }

    private static COSStream content(PDDocument document, String operators) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSDictionary descriptor(PDDocument document, Subset subset) throws IOException {
        COSStream file = document.getDocument().createCOSStream();
        file.setInt(COSName.LENGTH1, subset.length());
        try (OutputStream out = file.createRawOutputStream()) {
            out.write(subset.deflated());
        }
        file.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        COSDictionary descriptor = dictionary("FontDescriptor");
        Face face = subset.face();
        descriptor.setName(COSName.FONT_NAME, subset.name());
        descriptor.setInt(COSName.FLAGS, 32);
        Face.Box box = face.boundingBox();
        descriptor.setItem(COSName.FONT_BBOX, array(face, box.left(), box.bottom(), box.right(), box.top()));
        descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat((float) face.italicAngle()));
        descriptor.setItem(COSName.ASCENT, array(face, face.ascent()).get(0));
        descriptor.setItem(COSName.DESCENT, array(face, face.descent()).get(0));
        descriptor.setItem(COSName.CAP_HEIGHT, array(face, face.capHeight()).get(0));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSDictionary simple(Subset subset, COSDictionary descriptor) {
        COSDictionary font = dictionary("Font");
        font.setName(COSName.SUBTYPE, "TrueType");
        font.setName(COSName.BASE_FONT, subset.name());
        font.setName(COSName.ENCODING, "WinAnsiEncoding");
        font.setInt(COSName.FIRST_CHAR, 32);
        font.setInt(COSName.LAST_CHAR, 255);
        Charset windows = Charset.forName("windows-1252");
        int[] widths = new int[224];
        for (int i = 0; i < widths.length; i++) {
            int codePoint = new String(new byte[] {(byte) (i + 32)}, windows).codePointAt(0);
            widths[i] = subset.advance(subset.glyph(codePoint));
        }
        font.setItem(COSName.WIDTHS, array(subset.face(), widths));
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    private static COSDictionary composite(Subset subset, COSDictionary descriptor) {
        COSDictionary descendant = dictionary("Font");
        descendant.setName(COSName.SUBTYPE, "CIDFontType2");
        descendant.setName(COSName.BASE_FONT, subset.name());
        descendant.setName(COSName.CID_TO_GID_MAP, "Identity");
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        int[] widths = new int[subset.glyphCount()];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = subset.advance(glyph);
        }
        COSArray w = new COSArray();
        w.add(COSInteger.ZERO);
        w.add(array(subset.face(), widths));
        descendant.setItem(COSName.W, w);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSDictionary font = dictionary("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, subset.name());
        font.setName(COSName.ENCODING, "Identity-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSArray array(Face face, int... units) {
        COSArray array = new COSArray();
        for (int unit : units) {
            array.add((COSBase) new COSFloat(unit * 1000f / face.unitsPerEm()));
        }
        return array;
    }
}
