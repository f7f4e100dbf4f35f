package se.overens.pdf.pack;

import org.jspecify.annotations.Nullable;
import se.overens.deflate.PresetCode;
import se.overens.pdf.StreamObject;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/**
 * A page on its way into a pack.
 *
 * @param dictionary its object
 * @param reference how it is referred to
 * @param view how it is shown
 * @param ink what is printed near its edges
 * @param ending what its content leaves open
 * @param flattened the operators that paint what its fields showed
 */
record PageCopy(PdfDictionary dictionary, PdfReference reference, View view, Ink ink, Ending ending, byte[] flattened) {
    private static final String PREFIX = "Overens";

    /** The same page with what its fields showed. */
    PageCopy showing(byte[] operators) {
        return new PageCopy(dictionary, reference, view, ink, ending, operators);
    }

    /** Makes a form known to the page; the result is the name that its content calls it by. */
    String addForm(PdfObject form) {
        PdfDictionary old = dictionary.dictionary(PdfName.RESOURCES);
        PdfDictionary resources = copy(old);
        PdfDictionary forms = copy(old == null ? null : old.dictionary(PdfName.XOBJECT));
        int number = 1;
        while (forms.has(PdfName.of(PREFIX + number))) {
            number++;
        }
        forms.put(PdfName.of(PREFIX + number), form);
        resources.put(PdfName.XOBJECT, forms);
        dictionary.put(PdfName.RESOURCES, resources);
        return PREFIX + number;
    }

    /** The resources of a page may be those of others too, so they are changed in a copy. */
    private static PdfDictionary copy(@Nullable PdfDictionary old) {
        PdfDictionary copy = new PdfDictionary(4);
        for (int i = 0; old != null && i < old.size(); i++) {
            copy.put(old.name(i), old.item(i));
        }
        return copy;
    }

    /**
     * Adds operators after the page's content, in the state of a page's beginning.
     *
     * @param opening a stream of what {@link #ending} wants before the content
     * @param closing a stream of what it wants after it
     */
    void append(PdfReference opening, PdfReference closing, GraphObjects objects, byte[] operators) {
        PdfArray all = new PdfArray(4).add(opening);
        PdfObject contents = dictionary.item(PdfName.CONTENTS);
        PdfObject target = contents == null ? null : contents.target();
        if (target instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.item(i));
            }
        } else if (contents != null) {
            all.add(contents);
        }
        all.add(closing).add(objects.add(StreamObject.deflating(operators, PresetCode.CONTENT)));
        dictionary.put(PdfName.CONTENTS, all);
    }

    /** Where new objects go. */
    interface GraphObjects {
        /** The reference to a new object. */
        PdfReference add(PdfObject object);
    }
}
