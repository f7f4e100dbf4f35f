package se.overens.pdf.object;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A string: text, in PDFDocEncoding where that has all of its letters and else in UTF-16 (PDF 32000-1, 7.9.2.2), or bytes. */
public final class PdfString extends PdfObject {
    /** What the codes from 0x80 stand for in PDFDocEncoding (Annex D.2). */
    private static final String HIGH =
            "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019"
                    + "\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E";

    private static final int EURO = 0xA0;
    private static final String DIGITS = "0123456789ABCDEF";

    private final String text;
    private final byte @Nullable [] hexadecimal;

    private PdfString(String text, byte @Nullable [] hexadecimal) {
        this.text = text;
        this.hexadecimal = hexadecimal;
    }

    /** The string of a text. */
    public static PdfString of(String text) {
        return new PdfString(text, null);
    }

    /** The string of bytes that are no text, written as digits. */
    public static PdfString hexadecimal(byte[] bytes) {
        return new PdfString(new String(bytes, StandardCharsets.ISO_8859_1), bytes.clone());
    }

    /** The string of bytes as another program wrote them, which say {@code text}. */
    public static PdfString of(byte[] bytes, String text) {
        boolean plain = text.length() == bytes.length && text.chars().allMatch(c -> c >= ' ' && c <= '~');
        return new PdfString(text, plain ? null : bytes.clone());
    }

    /** What it says. */
    public String text() {
        return text;
    }

    @Override
    public void print(ByteSink out) {
        if (hexadecimal != null) {
            printDigits(out, hexadecimal);
            return;
        }
        out.write('(');
        int start = out.size();
        for (int i = 0; i < text.length(); i++) {
            int code = code(text.charAt(i));
            if (code < 0) {
                out.cutTo(start);
                printWide(out);
                break;
            }
            out.literal(code);
        }
        out.write(')');
    }

    private void printWide(ByteSink out) {
        out.literal(0xFE);
        out.literal(0xFF);
        for (int i = 0; i < text.length(); i++) {
            out.literal(text.charAt(i) >>> 8);
            out.literal(text.charAt(i) & 0xFF);
        }
    }

    private static void printDigits(ByteSink out, byte[] bytes) {
        out.write('<');
        for (byte b : bytes) {
            out.write(DIGITS.charAt((b & 0xFF) >>> 4));
            out.write(DIGITS.charAt(b & 0xF));
        }
        out.write('>');
    }

    private static int code(char letter) {
        if (letter >= ' ' && letter <= '~' || letter > 0xA0 && letter <= 0xFF && letter != 0xAD) {
            return letter;
        }
        int index = letter == '\u20AC' ? EURO - 0x80 : letter > 0xFF ? HIGH.indexOf(letter) : -1;
        return index < 0 ? -1 : 0x80 + index;
    }

    @Override
    boolean delimited() {
        return true;
    }
}
