package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/** The indirect objects of a file, numbered in the order in which they are added, after those that it shares with others. */
final class ObjectTable {
    private final List<PdfReference> objects;
    private final @Nullable SharedPart shared;

    /** The objects of a file that begins with {@code shared}. */
    ObjectTable(SharedPart shared) {
        this.objects = new ArrayList<>(128);
        this.shared = shared;
    }

    /** Numbers from 1 for what goes into {@code objects}. */
    ObjectTable(List<PdfReference> objects) {
        this.objects = objects;
        this.shared = null;
    }

    /** Gives {@code object} a number; it may still be filled. The result stands for it wherever it is referred to. */
    PdfReference add(PdfObject object) {
        PdfReference reference = new PdfReference(last() + 1, object);
        objects.add(reference);
        return reference;
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
    SharedPart shared() {
        return Objects.requireNonNull(shared);
    }
}
