package se.overens.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The attributes of structure elements: their own, and those of their classes (PDF 32000-1, 14.7.5). */
final class Attributes {
    private final @Nullable COSDictionary classes;

    /** The attributes of the elements under a StructTreeRoot. */
    Attributes(COSDictionary root) {
        classes = root.getCOSDictionary(COSName.getPDFName("ClassMap"));
    }

    /** The value of an attribute that only one owner has, or null. */
    @Nullable
    COSBase value(COSDictionary element, COSName name) {
        COSBase own = find(element.getDictionaryObject(COSName.A), name);
        return own != null || classes == null ? own : ofClasses(element.getDictionaryObject(COSName.C), name, classes);
    }

    private static @Nullable COSBase ofClasses(@Nullable COSBase named, COSName name, COSDictionary classes) {
        if (named instanceof COSName one) {
            return find(classes.getDictionaryObject(one), name);
        }
        COSBase found = null;
        if (named instanceof COSArray several) {
            for (int i = 0; i < several.size() && found == null; i++) {
                found = several.getObject(i) instanceof COSName one
                        ? find(classes.getDictionaryObject(one), name)
                        : null;
            }
        }
        return found;
    }

    private static @Nullable COSBase find(@Nullable COSBase attributes, COSName name) {
        if (attributes instanceof COSDictionary one) {
            return one.getDictionaryObject(name);
        }
        COSBase found = null;
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size() && found == null; i++) {
                found = several.getObject(i) instanceof COSDictionary one ? one.getDictionaryObject(name) : null;
            }
        }
        return found;
    }
}
