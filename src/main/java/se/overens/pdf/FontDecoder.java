package se.overens.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The characters that a reader takes from the codes of one font, and whether the font is in the file. */
final class FontDecoder {
    /** What stands for a code that nothing says the character of. */
    private static final char UNKNOWN = '\uFFFD';

    /** What single-byte codes stand for where no map says otherwise. */
    private static final char[] SINGLE = new char[256];

    static {
        for (int code = 0; code < SINGLE.length; code++) {
            int codePoint = WinAnsi.codePoint(code);
            SINGLE[code] = codePoint < ' ' ? UNKNOWN : (char) codePoint;
        }
    }

    private final boolean twoBytes;
    private final String name;
    private final boolean embedded;
    private final @Nullable CMap toUnicode;

    private FontDecoder(COSDictionary font, @Nullable CMap toUnicode) {
        this.twoBytes = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        this.name = String.valueOf(font.getNameAsString(COSName.BASE_FONT));
        this.embedded = isEmbedded(font);
        this.toUnicode = toUnicode;
    }

    /** The decoder of {@code font}. The map that the writer shares needs no parsing: {@link WinAnsi} says the same. */
    static FontDecoder of(COSDictionary font, StreamSource streams) throws IOException {
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        if (!(map instanceof COSDictionary stream)) {
            return new FontDecoder(font, null);
        }
        byte[] bytes = streams.read(stream);
        if (bytes == WinAnsi.toUnicode()) {
            return new FontDecoder(font, null);
        }
        return new FontDecoder(font, new CMapParser().parse(new RandomAccessReadBuffer(bytes)));
    }

    /** The font's name in the file. */
    String name() {
        return name;
    }

    /** True if the font's file is in the PDF. */
    boolean embedded() {
        return embedded;
    }

    /** Appends the text of the first {@code length} bytes of {@code codes}. */
    void decode(byte[] codes, int length, StringBuilder text) {
        if (toUnicode == null && !twoBytes) {
            for (int i = 0; i < length; i++) {
                text.append(SINGLE[codes[i] & 0xFF]);
            }
            return;
        }
        int width = twoBytes ? 2 : 1;
        for (int i = 0; i + width <= length; i += width) {
            int code = twoBytes ? ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF) : codes[i] & 0xFF;
            String character = toUnicode == null ? null : toUnicode.toUnicode(code, width);
            if (character == null) {
                text.append(twoBytes ? UNKNOWN : SINGLE[code]);
            } else {
                text.append(character);
            }
        }
    }

    private static boolean isEmbedded(COSDictionary font) {
        if ("Type3".equals(font.getNameAsString(COSName.SUBTYPE))) {
            return true;
        }
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary bearer =
                descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary first
                        ? first
                        : font;
        COSDictionary descriptor = bearer.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }
}
