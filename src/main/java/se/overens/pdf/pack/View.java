package se.overens.pdf.pack;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfNumber;

/**
 * How a page is shown: cropped and turned (PDF 32000-1, 7.7.3.3). Points; the origin is the lower left corner of what is
 * seen, and y grows upwards.
 */
final class View {
    private final double left;
    private final double bottom;
    private final double right;
    private final double top;
    private final int rotation;

    private View(PDRectangle box, int rotation) {
        this.left = box.getLowerLeftX();
        this.bottom = box.getLowerLeftY();
        this.right = box.getUpperRightX();
        this.top = box.getUpperRightY();
        this.rotation = rotation;
    }

    /** The view of a page. */
    static View of(PDPage page) {
        return new View(page.getCropBox(), Math.floorMod(page.getRotation(), 360));
    }

    private boolean lies() {
        return rotation == 90 || rotation == 270;
    }

    /** From the left edge to the right. */
    double width() {
        return lies() ? top - bottom : right - left;
    }

    /** From the lower edge to the upper. */
    double height() {
        return lies() ? right - left : top - bottom;
    }

    /** The box around what the page's own coordinates put into {@code box}. */
    Box of(Box box) {
        return switch (rotation) {
            case 90 -> new Box(box.bottom() - bottom, right - box.right(), box.top() - bottom, right - box.left());
            case 180 -> new Box(right - box.right(), top - box.top(), right - box.left(), top - box.bottom());
            case 270 -> new Box(top - box.top(), box.left() - left, top - box.bottom(), box.right() - left);
            default -> new Box(box.left() - left, box.bottom() - bottom, box.right() - left, box.top() - bottom);
        };
    }

    /** The operator that lets what follows paint in the coordinates of this view. */
    void transform(ByteSink out) {
        switch (rotation) {
            case 90 -> matrix(out, "0 1 -1 0", right, bottom);
            case 180 -> matrix(out, "-1 0 0 -1", right, top);
            case 270 -> matrix(out, "0 -1 1 0", left, top);
            default -> matrix(out, "1 0 0 1", left, bottom);
        }
    }

    /** Adds the page's own coordinates of the upper left corner of what is seen. */
    PdfArray corner(PdfArray to) {
        double x = rotation == 180 || rotation == 270 ? right : left;
        double y = rotation == 90 || rotation == 180 ? bottom : top;
        return to.add(PdfNumber.exact((float) x)).add(PdfNumber.exact((float) y));
    }

    private static void matrix(ByteSink out, String turn, double x, double y) {
        out.text(turn).text(" ").hundredths(Math.round(x * 100)).text(" ").hundredths(Math.round(y * 100));
        out.text(" cm\n");
    }
}
