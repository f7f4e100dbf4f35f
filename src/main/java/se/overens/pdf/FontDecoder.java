package se.overens.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfStream;

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

    private FontDecoder(PdfDictionary font, @Nullable CMap toUnicode) {
        this.twoBytes = PdfName.TYPE0.equals(font.name(PdfName.SUBTYPE));
        this.name = String.valueOf(font.nameText(PdfName.BASE_FONT));
        this.embedded = isEmbedded(font);
        this.toUnicode = toUnicode;
    }

    /** The decoder of {@code font}. The map that the writer shares needs no parsing: {@link WinAnsi} says the same. */
    static FontDecoder of(PdfDictionary font) throws IOException {
        if (!(font.get(PdfName.TO_UNICODE) instanceof PdfStream stream)) {
            return new FontDecoder(font, null);
        }
        byte[] bytes = stream.plain();
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
    void decode(byte[] codes, int length, MarkedContents.Content content) {
        if (twoBytes || toUnicode != null) {
            mapped(codes, length, content);
            return;
        }
        char[] text = content.room(length);
        int at = content.length();
        for (int i = 0; i < length; i++) {
            text[at + i] = SINGLE[codes[i] & 0xFF];
        }
        content.grow(length);
    }

    private void mapped(byte[] codes, int length, MarkedContents.Content content) {
        int width = twoBytes ? 2 : 1;
        for (int i = 0; i + width <= length; i += width) {
            int code = twoBytes ? ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF) : codes[i] & 0xFF;
            String character = toUnicode == null ? null : toUnicode.toUnicode(code, width);
            if (character == null) {
                content.room(1)[content.length()] = twoBytes ? UNKNOWN : SINGLE[code];
                content.grow(1);
            } else {
                character.getChars(0, character.length(), content.room(character.length()), content.length());
                content.grow(character.length());
            }
        }
    }

    private static boolean isEmbedded(PdfDictionary font) {
        if ("Type3".equals(font.nameText(PdfName.SUBTYPE))) {
            return true;
        }
        PdfArray descendants = font.array(PdfName.DESCENDANT_FONTS);
        PdfDictionary bearer =
                descendants != null && descendants.size() > 0 && descendants.get(0) instanceof PdfDictionary first
                        ? first
                        : font;
        PdfDictionary descriptor = bearer.dictionary(PdfName.FONT_DESCRIPTOR);
        return descriptor != null
                && (descriptor.has(PdfName.FONT_FILE)
                        || descriptor.has(PdfName.FONT_FILE2)
                        || descriptor.has(PdfName.FONT_FILE3));
    }
}
