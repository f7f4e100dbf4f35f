package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import se.overens.layout.FieldFrame;
import se.overens.layout.Frame;
import se.overens.layout.ImageFrame;
import se.overens.layout.Page;
import se.overens.layout.RuleFrame;
import se.overens.layout.TextFrame;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfNumber;

/**
 * One page's frames to its content stream.
 *
 * <p>Rules and the boxes of fields come first, in one artifact; then the logo and the text, in one marked content for
 * each stretch of frames of the same segment; then what only repeats a table's header row, and the furniture, as header
 * and footer.
 */
final class PagePainter {
    /** The box around a signature field: visible on paper, light enough to sign over. */
    private static final double BOX_WIDTH = 0.5;

    private static final int BOX_COLOUR = 0x808080;

    private static final String HEADER = "/Type/Pagination/Subtype/Header";
    private static final String FOOTER = "/Type/Pagination/Subtype/Footer";

    /** The name of the logo among the pages' resources. */
    static final String LOGO = "Logo";

    /** No marked content is open. */
    private static final int NONE = -1;

    private final Page page;
    private final Structure structure;
    private final FontTable fonts;
    private final ContentStream content;
    private final List<Integer> segments = new ArrayList<>();

    private PagePainter(Page page, Structure structure, FontTable fonts) {
        this.page = page;
        this.structure = structure;
        this.fonts = fonts;
        this.content = new ContentStream(page.height());
    }

    /** Paints {@code page}. */
    static PagePainter paint(Page page, Structure structure, FontTable fonts) {
        PagePainter painter = new PagePainter(page, structure, fonts);
        painter.lines();
        painter.logo();
        painter.text();
        painter.artifacts("/Type/Layout", TextFrame.REPEATED, -Double.MAX_VALUE, Double.MAX_VALUE);
        double middle = page.height() / 2;
        painter.artifacts(HEADER, TextFrame.ARTIFACT, -Double.MAX_VALUE, middle);
        painter.artifacts(FOOTER, TextFrame.ARTIFACT, middle, Double.MAX_VALUE);
        return painter;
    }

    /** The content stream, not yet deflated. */
    byte[] content() {
        return content.toBytes();
    }

    /** The page. */
    Page page() {
        return page;
    }

    /** The size of the page. */
    PdfArray mediaBox() {
        PdfNumber zero = PdfNumber.of(0L);
        return PdfArray.of(zero, zero, PdfNumber.of(page.width()), PdfNumber.of(page.height()));
    }

    /** The segment of each marked content, by its MCID. */
    List<Integer> segments() {
        return segments;
    }

    private void logo() {
        for (Frame frame : page.frames()) {
            if (frame instanceof ImageFrame image) {
                content.begin("Figure", segments.size());
                segments.add(Structure.LOGO);
                content.image(LOGO, image.x(), image.y(), image.width(), image.height());
                content.end();
            }
        }
    }

    private void lines() {
        boolean open = false;
        int colour = NONE;
        for (Frame frame : page.frames()) {
            if (frame instanceof RuleFrame || frame instanceof FieldFrame) {
                if (!open) {
                    content.beginArtifact("/Type/Layout");
                    open = true;
                }
                int wanted = frame instanceof RuleFrame rule ? rule.colour() : BOX_COLOUR;
                if (wanted != colour) {
                    content.strokeColour(wanted);
                    colour = wanted;
                }
                line(frame);
            }
        }
        if (open) {
            content.end();
        }
    }

    private void line(Frame frame) {
        if (frame instanceof RuleFrame rule && rule.dotted()) {
            content.dots(rule.x(), rule.y(), rule.width(), rule.thickness());
        } else if (frame instanceof RuleFrame rule) {
            content.rule(rule.x(), rule.y(), rule.width(), rule.thickness());
        } else if (frame instanceof FieldFrame field) {
            content.lineWidth(BOX_WIDTH);
            content.box(field.x(), field.y(), field.width(), field.height());
        }
    }

    private void text() {
        int open = NONE;
        for (Frame frame : page.frames()) {
            if (!(frame instanceof TextFrame text) || text.leaf() < 0) {
                continue;
            }
            int segment = structure.segment(text.leaf());
            if (segment != open) {
                if (open != NONE) {
                    content.end();
                }
                content.begin(structure.role(segment), segments.size());
                segments.add(segment);
                open = segment;
            }
            show(text, structure.endsWord(text) ? text.text() + " " : text.text());
        }
        if (open != NONE) {
            content.end();
        }
    }

    /** Paints the frames of {@code leaf} whose baselines lie from {@code top} to {@code bottom}. */
    private void artifacts(String properties, int leaf, double top, double bottom) {
        boolean open = false;
        for (Frame frame : page.frames()) {
            if (frame instanceof TextFrame text
                    && text.leaf() == leaf
                    && text.baseline() >= top
                    && text.baseline() < bottom) {
                if (!open) {
                    content.beginArtifact(properties);
                    open = true;
                }
                show(text, text.text());
            }
        }
        if (open) {
            content.end();
        }
    }

    private void show(TextFrame frame, String text) {
        if (!text.isEmpty()) {
            content.show(frame, text, fonts.of(frame.face()));
        }
    }
}
