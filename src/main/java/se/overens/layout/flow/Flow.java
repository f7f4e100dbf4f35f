package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SigningMode;
import se.overens.document.Table;
import se.overens.document.Theme;
import se.overens.document.Title;
import se.overens.font.Typeface;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;

/** Blocks to rows. */
public final class Flow implements BlockVisitor<Boolean> {
    /** The space above and below a heading, in leadings; each pair is a whole number of steps. */
    private static final double[] ABOVE_HEADING = {1.25, 0.75, 0.75};

    private static final double BELOW_HEADING = 0.25;

    /** The least measure that text is set in, in ems of the body text: narrower, and a list is nested too deep. */
    private static final double LEAST_MEASURE = 4;

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final Diagnostics diagnostics;
    private final double measure;
    private final NoteRows noteRows;
    private final SignatureGrid grid;
    private final Material material = new Material();

    private double indent;

    private Flow(Theme theme, Typeface typeface, Diagnostics diagnostics) {
        this.theme = theme;
        this.rhythm = new Rhythm(theme, typeface);
        this.setter = new LineSetter(typeface, diagnostics);
        this.diagnostics = diagnostics;
        this.measure = theme.page().width() - theme.page().left() - theme.page().right();
        this.noteRows = new NoteRows(theme, rhythm, setter, measure);
        this.grid = new SignatureGrid(theme, rhythm, setter, measure);
    }

    /** The rows of {@code document}, from its first block to its last. */
    public static List<Row> rows(Document document, Theme theme, Typeface typeface, Diagnostics diagnostics) {
        Flow flow = new Flow(theme, typeface, diagnostics);
        flow.blocks(document.blocks());
        return flow.material.finish();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
            if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof ListBlock && blocks.get(i) instanceof Paragraph) {
                material.keepLast();
            }
        }
    }

    @Override
    public Boolean title(Title title) {
        List<Line> lines = setter.balanced(title.content(), true, theme.titleSize(), measure - indent);
        material.addHeading(rows(lines, theme.titleSize(), title));
        material.gap(theme.leading());
        return true;
    }

    @Override
    public Boolean heading(Heading heading) {
        int level = Math.max(1, Math.min(heading.level(), ABOVE_HEADING.length));
        double size = rhythm.headingSize(level);
        material.gap(ABOVE_HEADING[level - 1] * theme.leading());
        material.addHeading(rows(setter.balanced(heading.content(), true, size, measure - indent), size, heading));
        material.replaceGap(BELOW_HEADING * theme.leading());
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        List<Line> lines = setter.lines(paragraph.content(), false, theme.bodySize(), measure - indent);
        material.addParagraph(rows(lines, theme.bodySize(), paragraph));
        material.gap(rhythm.step());
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        List<Line> labels = new ArrayList<>();
        double hang = (list.ordered() ? 2 : 1.5) * theme.bodySize();
        for (ListItem item : list.items()) {
            List<Line> lines = setter.lines(item.label(), false, theme.bodySize(), Double.MAX_VALUE);
            Line label = lines.isEmpty() ? new Line(List.of(), List.of(), 0, false) : lines.get(0);
            labels.add(label);
            hang = Math.max(hang, label.width() + theme.bodySize() / 2);
        }
        if (measure - indent - hang < LEAST_MEASURE * theme.bodySize()) {
            diagnostics.add(Diagnostic.of(Code.LAYOUT_FAILED, list.origin())
                    .label("narrow")
                    .hint("flatten"));
            return false;
        }
        boolean loose = list.items().stream().anyMatch(Flow::isLong);
        for (int i = 0; i < labels.size(); i++) {
            if (!loose && (i > 0 || indent > 0)) {
                material.replaceGap(0);
            }
            rows(List.of(labels.get(i)), theme.bodySize(), list).forEach(material::label);
            indent += hang;
            blocks(list.items().get(i).blocks());
            indent -= hang;
            material.endLabel();
        }
        material.gap(rhythm.step());
        return true;
    }

    /** True for an item of several paragraphs; a nested list does not count. */
    private static boolean isLong(ListItem item) {
        return item.blocks().stream().filter(Paragraph.class::isInstance).count() > 1;
    }

    @Override
    public Boolean table(Table table) {
        throw new UnsupportedOperationException("table");
    }

    @Override
    public Boolean contents(Contents contents) {
        throw new UnsupportedOperationException("contents");
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        throw new UnsupportedOperationException("attachment");
    }

    @Override
    public Boolean pageBreak(PageBreak pageBreak) {
        material.breakPage();
        return true;
    }

    @Override
    public Boolean signatures(SignatureBlock block) {
        material.gap(theme.leading());
        material.addSignatures(grid.rows(block), block.mode() == SigningMode.SERVICE);
        material.gap(theme.leading());
        return true;
    }

    private List<Row> rows(List<Line> lines, double size, Block block) {
        double height = rhythm.lineHeight(size);
        double baseline = rhythm.baseline(size, height);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Piece> pieces = new ArrayList<>();
            for (Run run : line.runs()) {
                pieces.add(new TextPiece(run, indent + run.x(), baseline - run.rise()));
            }
            rows.add(new Row(0, height, pieces, noteRows.notes(line.notes()), Keep.FREE, false, block.origin()));
        }
        return rows;
    }
}
