package se.overens.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The indirect objects of a file, numbered in the order in which they are added, after those that it shares with others. */
final class ObjectTable {
    private final List<COSObject> objects;
    private final @Nullable SharedPart shared;

    /** The objects of a file that begins with {@code shared}. */
    ObjectTable(SharedPart shared) {
        this.objects = new ArrayList<>();
        this.shared = shared;
    }

    /** Numbers from 1 for what goes into {@code objects}. */
    ObjectTable(List<COSObject> objects) {
        this.objects = objects;
        this.shared = null;
    }

    /** Gives {@code object} a number; it may still be filled. The result stands for it wherever it is referred to. */
    COSObject add(COSBase object) {
        COSObject reference = new COSObject(object, new COSObjectKey(last() + 1L, 0));
        objects.add(reference);
        return reference;
    }

    /** The objects that are not shared. */
    List<COSObject> own() {
        return objects;
    }

    /** The number of the last object. */
    int last() {
        return objects.size() + (shared == null ? 0 : shared.last());
    }

    /** What the file begins with. */
    SharedPart shared() {
        return Objects.requireNonNull(shared);
    }

    /** An empty dictionary of a type. */
    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }

    /** An array of {@code items}. */
    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    /** A number of points, or of thousandths of an em, rounded to hundredths. */
    static COSBase number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? COSInteger.get(hundredths / 100) : new COSFloat(hundredths / 100f);
    }

    /** A text string in PDFDocEncoding or UTF-16. */
    static COSString text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLatin(text.charAt(i))) {
                return new COSString(text);
            }
        }
        return new COSString(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** True where PDFDocEncoding and Latin-1 agree (PDF 32000-1, Annex D.2); PDFBox looks each letter up in a map. */
    private static boolean isLatin(char letter) {
        return letter >= ' ' && letter <= '~' || letter > 0xA0 && letter <= 0xFF && letter != 0xAD;
    }
}
