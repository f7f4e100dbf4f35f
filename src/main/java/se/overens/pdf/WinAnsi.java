package se.overens.pdf;

import java.util.Locale;
import se.overens.pdf.object.ByteSink;

/**
 * The single-byte encoding of running text: WinAnsiEncoding (PDF 32000-1, Annex D.2), with U+2011 at a code that it
 * leaves free.
 */
final class WinAnsi {
    /** The non-breaking hyphen: painted with the hyphen's glyph, extracted as itself. */
    static final int NO_BREAK_HYPHEN = 0x81;

    /** What codes 0x80 to 0x9F stand for; U+0000 where WinAnsi has nothing. */
    private static final String HIGH = "\u20AC\u2011\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
            + "\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /** The codes of the first code points. */
    private static final short[] LATIN = new short[0x100];

    static {
        for (int codePoint = 0; codePoint < LATIN.length; codePoint++) {
            boolean same = codePoint >= ' ' && codePoint <= '~' || codePoint >= 0xA0;
            LATIN[codePoint] = (short) (same ? codePoint : -1);
        }
    }

    private static final byte[] TO_UNICODE = toUnicodeMap();

    private static final byte[] TO_UNICODE_DEFLATED = StreamObject.deflate(TO_UNICODE);

    private WinAnsi() {}

    /** The code of a code point, or -1. */
    static int code(int codePoint) {
        if (codePoint <= 0xFF) {
            return LATIN[codePoint];
        }
        int index = codePoint <= 0xFFFF ? HIGH.indexOf(codePoint) : -1;
        return index < 0 ? -1 : 0x80 + index;
    }

    /** The code point of a code from 32, or 0. */
    static int codePoint(int code) {
        return code >= 0x80 && code <= 0x9F ? HIGH.charAt(code - 0x80) : code == 0x7F ? 0 : code;
    }

    /** The ToUnicode map (PDF 32000-1, 9.10.3); without it U+00AD would be read as a hyphen and U+00A0 as a space. */
    static byte[] toUnicode() {
        return TO_UNICODE;
    }

    /** The same as a zlib stream. */
    static byte[] toUnicodeDeflated() {
        return TO_UNICODE_DEFLATED;
    }

    private static byte[] toUnicodeMap() {
        ByteSink map = new ByteSink(1024);
        CharacterMaps.open(map, "<00> <FF>");
        map.text("2 beginbfrange\n<20> <7E> <0020>\n<A0> <FF> <00A0>\nendbfrange\n");
        int known = (int) HIGH.chars().filter(c -> c != 0).count();
        map.number(known).text(" beginbfchar\n");
        for (int code = 0x80; code <= 0x9F; code++) {
            if (codePoint(code) != 0) {
                map.text(String.format(Locale.ROOT, "<%02X> <%04X>\n", code, codePoint(code)));
            }
        }
        map.text("endbfchar\n");
        CharacterMaps.close(map);
        return map.toBytes();
    }
}
