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
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
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

    /** A line of no width is as thin as the machine can paint it. */
    private static final double THINNEST = 1;

    /** Glyphs that are drawn with glyphs; more than a few in each other are only made to do harm. */
    private static final int DEEPEST = 4;

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
    private final Ending.Counter counter = new Ending.Counter();
    private int lines;
    private boolean turns;
    private int drawn;

    private InkReader(PDPage page, View view) {
        super(page);
        this.view = view;
        this.clip = whole();
        this.upper = new Box(0, view.height() - BAND, view.width(), view.height());
        this.lower = new Box(0, 0, view.width(), BAND);
    }

    /** Reads {@code page} to its end, or as far as it can be read. */
    static InkReader read(PDPage page, View view) {
        InkReader reader = new InkReader(page, view);
        SubstituteFonts.during(() -> {
            try {
                reader.readAll(page);
            } catch (IOException | RuntimeException e) {
                // Whatever a page holds, it can be bound; it only gets no stamp.
                reader.known = false;
            }
        });
        return reader;
    }

    private void readAll(PDPage page) throws IOException {
        processPage(page);
        clip = whole();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink) && annotation.getRectangle() != null) {
                add(annotation.getRectangle().toGeneralPath().getBounds2D());
            }
        }
    }

    private Box whole() {
        return new Box(0, 0, view.width(), view.height());
    }

    /** What is printed near the edges of the page. */
    Ink ink() {
        return new Ink(boxes, known && !counter.paintsOn() && boxes.size() < MOST_BOXES, text, picture);
    }

    /** What the page's own content leaves open. */
    Ending ending() {
        return counter.ending();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // Forms balance their own states, and are read one level down.
        if (getLevel() == 0 && drawn == 0) {
            counter.count(operator.getName());
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Box before = clip;
        int depth = clips.size();
        super.showForm(form);
        leave(before, depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        Box before = clip;
        int depth = clips.size();
        super.showTransparencyGroup(form);
        leave(before, depth);
    }

    /** What a form clips and leaves open ends with it. */
    private void leave(Box before, int depth) {
        while (clips.size() > depth) {
            clips.pop();
        }
        clip = before;
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
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        text = true;
        if (font instanceof PDType3Font drawings) {
            drawn(textRenderingMatrix, drawings, code, displacement);
            return;
        }
        AffineTransform toPage = textRenderingMatrix.createAffineTransform();
        double width = Math.max(displacement.getX(), 0.1);
        Rectangle2D glyph = font.isVertical()
                ? new Rectangle2D.Double(-1, -1.5, 2, 2)
                : new Rectangle2D.Double(-0.05, DESCENT, width + 0.1, ASCENT - DESCENT);
        add(toPage.createTransformedShape(glyph).getBounds2D());
    }

    /** A glyph that is a small drawing of any size. */
    private void drawn(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        if (drawn >= DEEPEST) {
            known = false;
            return;
        }
        Box before = clip;
        int depth = clips.size();
        drawn++;
        super.showGlyph(matrix, font, code, displacement);
        drawn--;
        leave(before, depth);
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
        lines = 0;
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begin(x, y);
        turns |= ++lines > 1;
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begin(x1, y1);
        turns |= ++lines > 1;
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
            turns |= lines > 1;
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
        turns = false;
        path.reset();
    }

    @Override
    public void strokePath() {
        paint(true, reach());
    }

    @Override
    public void fillPath(int windingRule) {
        paint(!isWhite(getGraphicsState().getNonStrokingColor()), 0);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true, reach());
    }

    private void paint(boolean inked, double reach) {
        if (inked && path.getCurrentPoint() != null) {
            Rectangle2D bounds = path.getBounds2D();
            bounds.setRect(
                    bounds.getX() - reach,
                    bounds.getY() - reach,
                    bounds.getWidth() + 2 * reach,
                    bounds.getHeight() + 2 * reach);
            add(bounds);
        }
        endPath();
    }

    /** How far a line reaches beyond its path: at its ends by the corner of a square, and in a sharp turn by its mitre. */
    private double reach() {
        PDGraphicsState state = getGraphicsState();
        Matrix matrix = state.getCurrentTransformationMatrix();
        double scale = Math.max(matrix.getScalingFactorX(), matrix.getScalingFactorY());
        double half = Math.max(THINNEST, scale * state.getLineWidth()) / 2;
        return half * (turns ? Math.max(Math.sqrt(2), state.getMiterLimit()) : Math.sqrt(2));
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
        PDColorSpace space = colour.getColorSpace();
        boolean inks = space instanceof PDDeviceCMYK || space instanceof PDICCBased && components.length == 4;
        boolean lights = space instanceof PDDeviceGray
                || space instanceof PDDeviceRGB
                || space instanceof PDCalGray
                || space instanceof PDCalRGB
                || space instanceof PDICCBased;
        boolean known = inks || lights;
        float white = inks ? 0 : 1;
        for (float component : components) {
            known &= component == white;
        }
        return known;
    }
}
