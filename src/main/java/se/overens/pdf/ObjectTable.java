package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/** The indirect objects of a file, numbered in the order in which they are added, after those that it shares with others. */
public final class ObjectTable {
    private final List<PdfReference> objects;
    private final @Nullable SharedPart shared;

    /** The objects of a file that begins with {@code shared}. */
    public ObjectTable(SharedPart shared) {
        this.objects = new ArrayList<>(128);
        this.shared = shared;
    }

    /** Numbers from 1 for what goes into {@code objects}. */
    ObjectTable(List<PdfReference> objects) {
        this.objects = objects;
        this.shared = null;
    }

    /** Gives {@code object} a number; it may still be filled. The result stands for it wherever it is referred to. */
    public PdfReference add(PdfObject object) {
        PdfReference reference = new PdfReference(last() + 1, object);
        objects.add(reference);
        return reference;
    }

    /** Gives a number to an object that is referred to already. */
    public void take(PdfReference reference) {
        reference.number(last() + 1);
        objects.add(reference);
    }

    /** The objects that are not shared. */
    List<PdfReference> own() {
        return objects;
    }

    /** The number of the last object. */
    int last() {
        return objects.size() + (shared == null ? 0 : shared.last());
    }

    /** What the file begins with. */
    public SharedPart shared() {
        return Objects.requireNonNull(shared);
    }
}
