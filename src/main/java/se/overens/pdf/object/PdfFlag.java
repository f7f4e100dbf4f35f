package se.overens.pdf.object;

/** A Boolean object. */
public final class PdfFlag extends PdfObject {
    /** The object true. */
    public static final PdfFlag TRUE = new PdfFlag(true);

    /** The object false. */
    public static final PdfFlag FALSE = new PdfFlag(false);

    private final boolean value;

    private PdfFlag(boolean value) {
        this.value = value;
    }

    @Override
    public void print(ByteSink out) {
        out.text(value ? "true" : "false");
    }

    @Override
    boolean delimited() {
        return false;
    }
}
