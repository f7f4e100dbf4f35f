package se.overens.pdf.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import se.overens.pdf.StreamObject;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfFlag;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNull;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/**
 * Copies objects of a file that PDFBox has read, and all that they refer to, into objects of a new file. Streams keep their
 * bytes as they are stored.
 *
 * <p>An object is copied when its turn comes, not when it is met, so that no chain of references is too long for the stack.
 */
final class GraphCopy {
    /** More objects than any honest file has. */
    private static final int MOST = 2_000_000;

    /** Arrays and dictionaries directly in each other; deeper is only made to do harm. */
    private static final int DEEPEST = 100;

    /** What is data of a program or a small picture of the page, or would run something. */
    private static final Set<COSName> LEFT_OUT =
            Set.of(COSName.getPDFName("PieceInfo"), COSName.getPDFName("Thumb"), COSName.AA, COSName.getPDFName("AF"));

    /** Where the bytes of a stream are elsewhere: never followed. */
    private static final Set<COSName> OUTSIDE =
            Set.of(COSName.LENGTH, COSName.F, COSName.F_FILTER, COSName.F_DECODE_PARMS, COSName.getPDFName("DL"));

    private final IdentityHashMap<COSBase, PdfObject> known = new IdentityHashMap<>();
    private final List<PdfReference> made = new ArrayList<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final SharedStreams streams;
    private final int firstKey;
    private int keys;
    private @Nullable IOException failure;

    /**
     * A copy of one file.
     *
     * @param streams those of the files before, which need not be there twice
     * @param firstKey what is added to each key of the parent tree
     */
    GraphCopy(SharedStreams streams, int firstKey) {
        this.streams = streams;
        this.firstKey = firstKey;
    }

    /** Lets {@code with} stand wherever {@code base} is referred to. */
    void replace(COSBase base, PdfObject with) {
        known.put(base, with);
    }

    /** Leaves out whatever refers to {@code base}. */
    void leaveOut(COSBase base) {
        known.put(base, PdfNull.NULL);
    }

    /** A new object, which has no counterpart. */
    PdfReference add(PdfObject object) {
        PdfReference reference = PdfReference.unnumbered(object);
        made.add(reference);
        return reference;
    }

    /** The copy of {@code base}; what it refers to is copied by {@link #finish}. */
    PdfObject of(@Nullable COSBase base) {
        return copy(base, 0);
    }

    /** What has become of {@code base}, or null if it was not copied. */
    @Nullable
    PdfObject copied(COSBase base) {
        return known.get(base);
    }

    /** Lets {@link #finish} put the entries of {@code source} into {@code target}. */
    void fillLater(PdfDictionary target, COSDictionary source) {
        open.add(() -> fill(target, source, 0));
    }

    /** Copies everything that is still only referred to. */
    void finish() throws IOException {
        while (!open.isEmpty()) {
            open.poll().run();
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** All objects, in the order in which they were met. */
    List<PdfReference> objects() {
        return Collections.unmodifiableList(made);
    }

    /** The key of the parent tree in the new file that was {@code key}. */
    int key(int key) {
        keys = Math.max(keys, key + 1);
        return firstKey + key;
    }

    /** How many keys of the parent tree there may be. */
    int keys() {
        return keys;
    }

    private PdfObject copy(@Nullable COSBase base, int depth) {
        if (depth > DEEPEST || made.size() > MOST) {
            failure = new IOException("objects in each other, or more of them than can be read");
            return PdfNull.NULL;
        }
        if (base instanceof COSObject reference) {
            COSBase target = reference.getObject();
            boolean shared = target instanceof COSDictionary || target instanceof COSArray;
            return shared ? reference(target) : target instanceof COSObject ? PdfNull.NULL : copy(target, depth);
        } else if (base instanceof COSStream || base != null && known.containsKey(base)) {
            return reference(base);
        } else if (base instanceof COSDictionary dictionary) {
            PdfDictionary made = new PdfDictionary(dictionary.size());
            fill(made, dictionary, depth);
            return made;
        } else if (base instanceof COSArray array) {
            PdfArray made = new PdfArray(array.size());
            fill(made, array, depth);
            return made;
        }
        return scalar(base);
    }

    private static PdfObject scalar(@Nullable COSBase base) {
        if (base instanceof COSName name) {
            return PdfName.of(name.getName());
        } else if (base instanceof COSInteger number) {
            return PdfNumber.of(number.longValue());
        } else if (base instanceof COSFloat number) {
            return PdfNumber.exact(number.floatValue());
        } else if (base instanceof COSString string) {
            return PdfString.of(string.getBytes(), string.getString());
        } else if (base instanceof COSBoolean flag) {
            return flag.getValue() ? PdfFlag.TRUE : PdfFlag.FALSE;
        }
        return PdfNull.NULL;
    }

    private PdfObject reference(COSBase base) {
        PdfObject found = known.get(base);
        if (found != null) {
            return found;
        }
        if (base instanceof COSStream stream) {
            return stream(stream);
        }
        if (base instanceof COSArray array) {
            PdfArray target = new PdfArray(array.size());
            return later(base, target, () -> fill(target, array, 0));
        }
        COSDictionary dictionary = (COSDictionary) base;
        if (isPartOfFile(dictionary)) {
            return PdfNull.NULL;
        }
        PdfDictionary target = new PdfDictionary(dictionary.size());
        return later(base, target, () -> fill(target, dictionary, 0));
    }

    /** What belongs to the old file as a whole: its catalog, its page tree, and pages that are in no tree. */
    private static boolean isPartOfFile(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return COSName.CATALOG.equals(type) || COSName.PAGES.equals(type) || COSName.PAGE.equals(type);
    }

    private PdfReference later(COSBase base, PdfObject target, Runnable filling) {
        PdfReference reference = add(target);
        known.put(base, reference);
        open.add(filling);
        return reference;
    }

    private PdfReference stream(COSStream stream) {
        StreamObject target = StreamObject.stored(stored(stream));
        if (refers(stream)) {
            return later(stream, target, () -> fill(target, stream, 0));
        }
        fill(target, stream, 0);
        PdfReference same = streams.find(target);
        PdfReference reference = same == null ? add(target) : same;
        if (same == null) {
            streams.add(target, reference);
        }
        known.put(stream, reference);
        return reference;
    }

    /** True if an entry refers to another object, so that two streams of the same bytes may be different. */
    private static boolean refers(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            COSBase value = entry.getValue();
            boolean plain = value instanceof COSName || value instanceof COSInteger || value instanceof COSFloat;
            if (!OUTSIDE.contains(entry.getKey()) && !plain) {
                return true;
            }
        }
        return false;
    }

    private byte[] stored(COSStream stream) {
        if (!stream.hasData()) {
            return new byte[0];
        }
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            failure = e;
            return new byte[0];
        }
    }

    private void fill(PdfArray target, COSArray array, int depth) {
        for (int i = 0; i < array.size(); i++) {
            target.add(copy(array.get(i), depth + 1));
        }
    }

    private void fill(PdfDictionary target, COSDictionary dictionary, int depth) {
        boolean stream = dictionary instanceof COSStream;
        boolean annotation = dictionary.containsKey(COSName.RECT) && dictionary.containsKey(COSName.SUBTYPE);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            COSName name = entry.getKey();
            boolean left = LEFT_OUT.contains(name)
                    || stream && OUTSIDE.contains(name)
                    || annotation && (COSName.A.equals(name) || COSName.DEST.equals(name));
            if (left) {
                continue;
            }
            boolean key = COSName.STRUCT_PARENT.equals(name) || COSName.STRUCT_PARENTS.equals(name);
            if (key && entry.getValue() instanceof COSInteger number && number.intValue() >= 0) {
                target.put(PdfName.of(name.getName()), key(number.intValue()));
                continue;
            }
            PdfObject value = copy(entry.getValue(), depth + 1);
            if (value != PdfNull.NULL) {
                target.put(PdfName.of(name.getName()), value);
            }
        }
    }
}
