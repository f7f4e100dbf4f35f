package se.overens.pdf.object;

/** A number, kept in hundredths: finer ones are nowhere asked for. */
public final class PdfNumber extends PdfObject {
    private static final int CACHED = 512;

    private static final PdfNumber[] WHOLE = new PdfNumber[CACHED];

    static {
        for (int i = 0; i < CACHED; i++) {
            WHOLE[i] = new PdfNumber(100L * i);
        }
    }

    private final long hundredths;

    private PdfNumber(long hundredths) {
        this.hundredths = hundredths;
    }

    /** The object of a whole number; further than 9 × 10^16 from 0 it is that. */
    public static PdfNumber of(long whole) {
        long most = Long.MAX_VALUE / 100;
        return whole >= 0 && whole < CACHED
                ? WHOLE[(int) whole]
                : new PdfNumber(100 * Math.max(-most, Math.min(most, whole)));
    }

    /** The object of a number of points, or of thousandths of an em, rounded to hundredths. */
    public static PdfNumber of(double value) {
        return new PdfNumber(Math.round(value * 100));
    }

    /** The whole part; out of an int's range its nearest. */
    public int whole() {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, hundredths / 100));
    }

    /** The number. */
    public double value() {
        return hundredths / 100.0;
    }

    @Override
    public void print(ByteSink out) {
        out.hundredths(hundredths);
    }

    @Override
    boolean delimited() {
        return false;
    }
}
