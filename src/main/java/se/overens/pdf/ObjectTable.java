package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/** The indirect objects of a file, numbered from 1 in the order in which they are added. */
final class ObjectTable {
    private final List<COSObject> objects = new ArrayList<>();

    /** Gives {@code object} a number; it may still be filled. The result stands for it wherever it is referred to. */
    COSObject add(COSBase object) {
        COSObject reference = new COSObject(object, new COSObjectKey(objects.size() + 1L, 0));
        objects.add(reference);
        return reference;
    }

    /** All objects, the one with number 1 first. */
    List<COSObject> all() {
        return objects;
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
        return new COSString(text);
    }
}
