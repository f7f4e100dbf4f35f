package se.overens.pdf.object;

import org.jspecify.annotations.Nullable;

/** A reference to an object by its number; what it stands for may be looked up only when somebody asks. */
public final class PdfReference extends PdfObject {
    private int number;
    private final @Nullable Lookup lookup;
    private @Nullable PdfObject target;

    /** The reference to {@code target}, which is or will be a file's object of that number. */
    public PdfReference(int number, PdfObject target) {
        this.number = number;
        this.target = target;
        this.lookup = null;
    }

    /** The reference to what {@code lookup} will find; it has no number, because it is not printed. */
    public PdfReference(Lookup lookup) {
        this.number = 0;
        this.lookup = lookup;
    }

    /** The reference to {@code target}, which gets its number when it is known in which file it will be. */
    public static PdfReference unnumbered(PdfObject target) {
        return new PdfReference(0, target);
    }

    /** Where a reference's object is found. */
    public interface Lookup {
        /** The object, which is no reference itself, or null. */
        @Nullable
        PdfObject find();
    }

    /** The number of the object; 0 as long as it has none. */
    public int number() {
        return number;
    }

    /** Gives the object its number. */
    public void number(int given) {
        number = given;
    }

    /** Lets it stand for another object. */
    public void become(PdfObject other) {
        target = other;
    }

    @Override
    public @Nullable PdfObject target() {
        if (target == null && lookup != null) {
            target = lookup.find();
        }
        return target;
    }

    @Override
    public void print(ByteSink out) {
        out.number(number).text(" 0 R");
    }

    @Override
    boolean delimited() {
        return false;
    }
}
