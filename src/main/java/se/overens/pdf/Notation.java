package se.overens.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** Objects as they are written, with no more white space than they need (PDF 32000-1, 7.3). */
final class Notation {
    /** Names as they are written: the same few dozen in every document, and the fonts of its theme. */
    private static final Map<COSName, byte[]> NAMES = new ConcurrentHashMap<>();

    private Notation() {}

    /** Appends {@code value} to {@code out}. */
    static void value(COSBase value, ByteSink out) {
        if (value instanceof COSObject reference) {
            out.number(reference.getKey().getNumber()).text(" 0 R");
        } else if (value instanceof COSDictionary dictionary) {
            out.text("<<");
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                name(entry.getKey(), out);
                separated(entry.getValue(), out);
            }
            out.text(">>");
        } else if (value instanceof COSArray array) {
            out.text("[");
            for (int i = 0; i < array.size(); i++) {
                if (i == 0) {
                    value(array.get(i), out);
                } else {
                    separated(array.get(i), out);
                }
            }
            out.text("]");
        } else if (value instanceof COSName name) {
            name(name, out);
        } else if (value instanceof COSInteger integer) {
            out.number(integer.longValue());
        } else if (value instanceof COSString string) {
            string(string, out);
        } else {
            scalar(value, out);
        }
    }

    /** Names, strings, arrays and dictionaries begin with a delimiter, so that they need no space before them. */
    private static void separated(COSBase value, ByteSink out) {
        if (value instanceof COSObject
                || !(value instanceof COSDictionary
                        || value instanceof COSArray
                        || value instanceof COSString
                        || value instanceof COSName)) {
            out.text(" ");
        }
        value(value, out);
    }

    private static void string(COSString string, ByteSink out) {
        if (string.getForceHexForm()) {
            out.text("<").text(string.toHexString()).text(">");
            return;
        }
        out.text("(");
        for (byte b : string.getBytes()) {
            out.literal(b);
        }
        out.text(")");
    }

    private static void name(COSName name, ByteSink out) {
        out.bytes(NAMES.computeIfAbsent(name, Notation::written));
    }

    private static byte[] written(COSName name) {
        try {
            ByteSink out = new ByteSink(32);
            name.writePDF(out);
            return out.toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void scalar(COSBase value, ByteSink out) {
        try {
            if (value instanceof COSFloat number) {
                // All that are written come from ObjectTable.number, in hundredths.
                out.hundredths(Math.round(number.floatValue() * 100.0));
            } else if (value instanceof COSBoolean flag) {
                flag.writePDF(out);
            } else if (value instanceof COSNull) {
                out.text("null");
            } else {
                throw new IllegalArgumentException("no notation for " + value.getClass());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
