package se.overens.pdf.object;

import org.jspecify.annotations.Nullable;

/** The null object. */
public final class PdfNull extends PdfObject {
    /** The only one. */
    public static final PdfNull NULL = new PdfNull();

    private PdfNull() {}

    @Override
    public void print(ByteSink out) {
        out.text("null");
    }

    @Override
    boolean delimited() {
        return false;
    }

    @Override
    public @Nullable PdfObject target() {
        return null;
    }
}
