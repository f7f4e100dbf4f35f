package se.overens.pdf.pack;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Finds out where a page is printed near its edges, without painting it. Boxes are at least as large as what is seen: a
 * glyph counts from its deepest descender to its highest accent, and a curve with its control points.
 *
 * <p>White areas are no ink, because many programs begin a page with one; white letters are.
 */
final class InkReader extends PDFGraphicsStreamEngine {
    /** How far from the upper and lower edges we look, in points. */
    static final double BAND = 60;

    /** More boxes than this are a picture drawn with lines, whose bands are full. */
    private static final int MOST_BOXES = 20_000;

    /** How far glyphs reach under and over the baseline, in em. */
    private static final double DESCENT = -0.3;

    private static final double ASCENT = 1.0;

    private final View view;
    private final Box upper;
    private final Box lower;
    private final List<Box> boxes = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final Deque<Box> clips = new ArrayDeque<>();
    private Box clip;
    private boolean clipping;
    private boolean text;
    private boolean picture;
    private boolean known = true;
    private int opened;

    private InkReader(PDPage page, View view) {
        super(page);
        this.view = view;
        this.clip = new Box(0, 0, view.width(), view.height());
        this.upper = new Box(0, view.height() - BAND, view.width(), view.height());
        this.lower = new Box(0, 0, view.width(), BAND);
    }

    /** Reads {@code page} to its end, or as far as it can be read. */
    static InkReader read(PDPage page, View view) {
        InkReader reader = new InkReader(page, view);
        try {
            reader.processPage(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (!(annotation instanceof PDAnnotationLink) && annotation.getRectangle() != null) {
                    reader.add(annotation.getRectangle().toGeneralPath().getBounds2D());
                }
            }
        } catch (IOException | RuntimeException e) {
            // Whatever a page holds, it can be bound; it only gets no stamp.
            reader.known = false;
        }
        return reader;
    }

    /** What is printed near the edges of the page. */
    Ink ink() {
        return new Ink(boxes, known && boxes.size() < MOST_BOXES, text, picture);
    }

    /** How many graphics states the page's own content leaves open. */
    int unclosed() {
        return Math.max(0, opened);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // Forms balance their own states, and are read one level down.
        if (getLevel() == 1) {
            opened += operator.getName().equals("q") ? 1 : operator.getName().equals("Q") ? -1 : 0;
        }
        super.processOperator(operator, operands);
    }

    private void add(Rectangle2D bounds) {
        Box box = view.of(new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()))
                .within(clip);
        boolean near = box.grown(0.01).meets(upper) || box.grown(0.01).meets(lower);
        if (near && box.left() <= box.right() && box.bottom() <= box.top() && boxes.size() < MOST_BOXES) {
            boxes.add(box.grown(0.01));
        }
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement) {
        text = true;
        AffineTransform toPage = textRenderingMatrix.createAffineTransform();
        double width = Math.max(displacement.getX(), 0.1);
        Rectangle2D glyph = new Rectangle2D.Double(-0.05, DESCENT, width + 0.1, ASCENT - DESCENT);
        add(toPage.createTransformedShape(glyph).getBounds2D());
    }

    @Override
    public void drawImage(PDImage image) {
        picture = true;
        AffineTransform toPage =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        add(toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begin(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begin(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    /** A path that begins without a move is wrong, but readers show it. */
    private void begin(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void endPath() {
        if (clipping && path.getCurrentPoint() != null) {
            Rectangle2D bounds = path.getBounds2D();
            Box box = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
            clip = clip.within(view.of(box));
        }
        clipping = false;
        path.reset();
    }

    @Override
    public void strokePath() {
        paint(true);
    }

    @Override
    public void fillPath(int windingRule) {
        paint(!isWhite(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true);
    }

    private void paint(boolean inked) {
        if (inked && path.getCurrentPoint() != null) {
            add(path.getBounds2D());
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        add(new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6));
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clips.push(clip);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip = clips.isEmpty() ? clip : clips.pop();
    }

    private static boolean isWhite(PDColor colour) {
        float[] components = colour.getComponents();
        float white = colour.getColorSpace() instanceof PDDeviceCMYK ? 0 : 1;
        boolean known = colour.getColorSpace() instanceof PDDeviceGray
                || colour.getColorSpace() instanceof PDDeviceRGB
                || colour.getColorSpace() instanceof PDDeviceCMYK;
        for (float component : components) {
            known &= component == white;
        }
        return known;
    }
}
