package se.overens.pdf.object;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number. Our own are kept in hundredths, because finer ones are nowhere asked for; those of others as they are. */
public final class PdfNumber extends PdfObject {
    private static final int CACHED = 512;

    private static final PdfNumber[] WHOLE = new PdfNumber[CACHED];

    static {
        for (int i = 0; i < CACHED; i++) {
            WHOLE[i] = new PdfNumber(100L * i);
        }
    }

    private final long hundredths;
    private final @Nullable BigDecimal exact;

    private PdfNumber(long hundredths) {
        this(hundredths, null);
    }

    private PdfNumber(long hundredths, @Nullable BigDecimal exact) {
        this.hundredths = hundredths;
        this.exact = exact;
    }

    /** The object of a number with all of its digits. */
    public static PdfNumber exact(float value) {
        return new PdfNumber(Math.round(value * 100.0), new BigDecimal(Float.toString(value)));
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
        return exact == null ? hundredths / 100.0 : exact.doubleValue();
    }

    @Override
    public void print(ByteSink out) {
        if (exact == null) {
            out.hundredths(hundredths);
        } else {
            out.text(exact.toPlainString());
        }
    }

    @Override
    boolean delimited() {
        return false;
    }
}
