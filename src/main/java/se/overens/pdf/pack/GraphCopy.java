package se.overens.pdf.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
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

    /** The types of {@link #isLeftOut}. */
    private static final Set<COSName> LEFT_OUT = Set.of(
            COSName.CATALOG,
            COSName.PAGES,
            COSName.PAGE,
            COSName.getPDFName("Filespec"),
            COSName.getPDFName("EmbeddedFile"));

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    /**
     * What a stream does not take along: where its bytes are elsewhere, data of a program, and other files. Names are only
     * left out where their meaning is fixed: a font may be called AF as well.
     */
    private static final Set<COSName> NOT_OF_STREAMS = Set.of(
            COSName.LENGTH,
            COSName.F,
            COSName.F_FILTER,
            COSName.F_DECODE_PARMS,
            COSName.getPDFName("DL"),
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("OPI"),
            COSName.getPDFName("Ref"),
            ASSOCIATED);

    /** What an annotation does not take along: where it leads, which others decide about, and what it does by itself. */
    private static final Set<COSName> NOT_OF_ANNOTATIONS =
            Set.of(COSName.A, COSName.DEST, COSName.AA, COSName.getPDFName("PA"), ASSOCIATED);

    private static final Set<COSName> NOT_OF_ELEMENTS = Set.of(ASSOCIATED);

    private final IdentityHashMap<COSBase, PdfObject> known = new IdentityHashMap<>();
    private final List<PdfReference> made = new ArrayList<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final SharedStreams streams;
    private final int firstKey;
    private final Map<Integer, Integer> keys = new HashMap<>();
    private @Nullable IOException failure;

    /**
     * A copy of one file.
     *
     * @param streams those of the files before, which need not be there twice
     * @param firstKey the first key of the parent tree that is free
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

    /** Lets {@link #finish} put the entries of the annotation {@code source} into {@code target}, but for where it leads. */
    void annotateLater(PdfDictionary target, COSDictionary source) {
        open.add(() -> fill(target, source, NOT_OF_ANNOTATIONS, 0));
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

    /** The key of the parent tree in the new file that was {@code key}; keys get new numbers, or a high one would use them up. */
    int key(int key) {
        return keys.computeIfAbsent(key, old -> firstKey + keys.size());
    }

    /** How many keys of the parent tree there are. */
    int keys() {
        return keys.size();
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
        } else if (base instanceof COSDictionary dictionary && !isLeftOut(dictionary)) {
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
            return isLeftOut(stream) ? PdfNull.NULL : stream(stream);
        }
        if (base instanceof COSArray array) {
            PdfArray target = new PdfArray(array.size());
            return later(base, target, () -> fill(target, array, 0));
        }
        COSDictionary dictionary = (COSDictionary) base;
        if (isLeftOut(dictionary)) {
            return PdfNull.NULL;
        }
        PdfDictionary target = new PdfDictionary(dictionary.size());
        return later(base, target, () -> fill(target, dictionary, 0));
    }

    /**
     * What no page of the new file may hold: what belongs to the old one as a whole – its catalog, its page tree, and pages that
     * are in no tree –, other files, and actions.
     */
    private static boolean isLeftOut(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return type != null && LEFT_OUT.contains(type) || Actions.isAction(dictionary);
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
            if (!NOT_OF_STREAMS.contains(entry.getKey()) && !plain) {
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
        boolean element = dictionary.containsKey(COSName.S) && dictionary.containsKey(COSName.P);
        boolean stream = dictionary instanceof COSStream;
        fill(target, dictionary, stream ? NOT_OF_STREAMS : element ? NOT_OF_ELEMENTS : Set.of(), depth);
    }

    private void fill(PdfDictionary target, COSDictionary dictionary, Set<COSName> without, int depth) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            COSName name = entry.getKey();
            if (without.contains(name)) {
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
