package se.overens.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfFlag;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNull;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfStream;
import se.overens.pdf.object.PdfString;

/**
 * The objects of a file that PDFBox has read, in the form in which the writer has its own. One is converted when somebody
 * first follows a reference to it, and once only: whatever refers to it gets the same one, in circles too.
 */
final class ForeignObjects {
    /** More filters on one stream are only made to do harm. */
    private static final int MOST_FILTERS = 2;

    private final IdentityHashMap<COSBase, PdfObject> converted = new IdentityHashMap<>();
    private final int largest;

    /**
     * The objects of a file.
     *
     * @param largest the most bytes that are read of one stream
     */
    ForeignObjects(int largest) {
        this.largest = largest;
    }

    /** The dictionary that PDFBox has as {@code dictionary}. */
    PdfDictionary of(COSDictionary dictionary) {
        PdfObject known = converted.get(dictionary);
        if (known instanceof PdfDictionary found) {
            return found;
        }
        PdfDictionary made = dictionary instanceof COSStream stream
                ? new Stream(stream, largest)
                : new PdfDictionary(dictionary.size());
        converted.put(dictionary, made);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            made.put(PdfName.of(entry.getKey().getName()), value(entry.getValue()));
        }
        return made;
    }

    private PdfArray of(COSArray array) {
        PdfObject known = converted.get(array);
        if (known instanceof PdfArray found) {
            return found;
        }
        PdfArray made = new PdfArray(array.size());
        converted.put(array, made);
        for (int i = 0; i < array.size(); i++) {
            made.add(value(array.get(i)));
        }
        return made;
    }

    private PdfObject value(@Nullable COSBase base) {
        if (base instanceof COSObject reference) {
            return new PdfReference(() -> find(reference));
        } else if (base instanceof COSDictionary dictionary) {
            return of(dictionary);
        } else if (base instanceof COSArray array) {
            return of(array);
        } else if (base instanceof COSName name) {
            return PdfName.of(name.getName());
        } else if (base instanceof COSInteger number) {
            return PdfNumber.of(number.longValue());
        } else if (base instanceof COSFloat number) {
            return PdfNumber.of((double) number.floatValue());
        } else if (base instanceof COSString string) {
            return PdfString.of(string.getString());
        } else if (base instanceof COSBoolean flag) {
            return flag.getValue() ? PdfFlag.TRUE : PdfFlag.FALSE;
        }
        return PdfNull.NULL;
    }

    private @Nullable PdfObject find(COSObject reference) {
        return reference.getObject() instanceof COSObject
                ? null
                : value(reference.getObject()).target();
    }

    /** A stream as it stands in the file. */
    private static final class Stream extends PdfStream {
        private final COSStream stream;
        private final int largest;

        Stream(COSStream stream, int largest) {
            super(stream.size());
            this.stream = stream;
            this.largest = largest;
        }

        @Override
        public byte[] plain() throws IOException {
            if (stream.getFilters() instanceof COSArray filters && filters.size() > MOST_FILTERS) {
                throw new IOException("a stream with " + filters.size() + " filters");
            }
            try (InputStream in = stream.createInputStream()) {
                return in.readNBytes(largest);
            }
        }
    }
}
