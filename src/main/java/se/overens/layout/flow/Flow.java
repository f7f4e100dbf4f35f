package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SigningMode;
import se.overens.document.Style;
import se.overens.document.Table;
import se.overens.document.TableRow;
import se.overens.document.Text;
import se.overens.document.Theme;
import se.overens.document.Title;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;
import se.overens.layout.inline.Setting;
import se.overens.layout.inline.Setting.Hyphenation;

/** Blocks to rows. */
public final class Flow implements BlockVisitor<Boolean> {
    /** The space above and below a heading, in leadings; each pair is a whole number of steps. */
    private static final double[] ABOVE_HEADING = {1.25, 0.75, 0.75};

    private static final double BELOW_HEADING = 0.25;

    /** The space between a caption and the rule of its table, in leadings. */
    private static final double BELOW_CAPTION = 0.25;

    /** The least measure that text is set in, in ems of the body text: narrower, and a list is nested too deep. */
    private static final double LEAST_MEASURE = 4;

    /** The room for the numbers of headings and clauses, in ems of the body text: their words are flush. */
    private static final double NUMBERS = 2.6;

    /** How far in local additions stand, in ems of the body text. */
    private static final double ADDITION = 1;

    /** The width of the bar beside local additions, in points: it is seen on a copy, and is no column line. */
    private static final double BAR = 2;

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final Diagnostics diagnostics;
    private final double measure;
    private final NoteRows noteRows;
    private final SignatureGrid grid;
    private final TableRows tables;
    private final double pageHeight;
    private final Material material = new Material();

    private double indent;

    private Flow(Theme theme, LineSetter setter, double pageHeight) {
        this.pageHeight = pageHeight;
        this.theme = theme;
        this.rhythm = new Rhythm(theme, setter.typeface());
        this.setter = setter;
        this.diagnostics = setter.diagnostics();
        this.measure = theme.page().width() - theme.page().left() - theme.page().right();
        this.noteRows = new NoteRows(theme, rhythm, setter, measure);
        this.grid = new SignatureGrid(theme, rhythm, setter, measure);
        this.tables = new TableRows(theme, rhythm, setter, noteRows, diagnostics);
    }

    /**
     * The rows of {@code document}, from its first block to its last.
     *
     * @param pageHeight the height of the lowest page's text area, in points
     */
    public static List<Row> rows(Document document, Theme theme, LineSetter setter, double pageHeight) {
        Flow flow = new Flow(theme, setter, pageHeight);
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
        material.addHeading(rows(lines, theme.titleSize(), heading(), title.origin()));
        material.gap(theme.leading());
        return true;
    }

    @Override
    public Boolean heading(Heading heading) {
        int level = Math.max(1, Math.min(heading.level(), ABOVE_HEADING.length));
        addHeading(heading.label(), heading.content(), level, heading.origin());
        return true;
    }

    private void addHeading(@Nullable Leaf label, List<Inline> content, int level, Location origin) {
        double size = rhythm.headingSize(level);
        material.gap(ABOVE_HEADING[level - 1] * theme.leading());
        double hang = 0;
        if (label != null) {
            List<Line> number = setter.lines(label, true, size, Double.MAX_VALUE);
            hang = Math.max(NUMBERS * theme.bodySize(), widest(number) + size / 2);
            rows(number, size, heading(), origin).forEach(material::label);
        }
        indent += hang;
        List<Line> lines = setter.balanced(content, true, size, measure - indent);
        material.addHeading(rows(lines, size, heading(), origin));
        indent -= hang;
        material.replaceGap(BELOW_HEADING * theme.leading());
    }

    private int heading() {
        return theme.colours().heading();
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        material.breakPage();
        List<Line> label = setter.lines(title.label(), true, theme.bodySize(), measure - indent);
        double outer = indent;
        indent = Math.max(indent, measure - widest(label));
        material.addHeading(rows(label, theme.bodySize(), text(), title.origin()));
        indent = outer;
        double size = (theme.titleSize() + theme.headingSize()) / 2;
        material.addHeading(
                rows(setter.balanced(title.content(), true, size, measure - indent), size, heading(), title.origin()));
        material.gap(theme.leading() / 2);
        return true;
    }

    @Override
    public Boolean contents(Contents contents) {
        double size = rhythm.headingSize(1);
        material.gap(theme.leading());
        material.addHeading(
                rows(setter.lines(contents.heading(), true, size, measure), size, heading(), contents.origin()));
        material.replaceGap(BELOW_HEADING * theme.leading());
        List<List<Row>> entries = new ContentsRows(theme, rhythm, setter, measure).rows(contents);
        for (int i = 0; i < entries.size(); i++) {
            boolean main = contents.entries().get(i).level() == 1;
            if (i > 0) {
                material.replaceGap(main && contents.kind() == Contents.Kind.SECTIONS ? rhythm.step() / 2 : 0);
            }
            entries.get(i).forEach(material::add);
            if (i + 1 < entries.size() && main && contents.entries().get(i + 1).level() > 1) {
                material.keepLast();
            }
        }
        material.gap((contents.kind() == Contents.Kind.SECTIONS ? 2 : 0.75) * theme.leading());
        return true;
    }

    @Override
    public Boolean table(Table table) {
        List<Row> rows = new ArrayList<>();
        Table.Caption caption = table.caption();
        if (caption != null) {
            rows.addAll(caption(caption, table));
        }
        int heads = rows.size();
        double clear = heads == 0 ? 0 : BELOW_CAPTION * theme.leading();
        double above = material.headingsHeight() + theme.leading() + clear;
        above += rows.stream().mapToDouble(Row::height).sum();
        rows.addAll(tables.rows(table, measure - indent, pageHeight, above));
        if (heads < rows.size()) {
            rows.set(heads, rows.get(heads).below(clear));
        }
        for (TableRow row : table.rows()) {
            heads += row.kind() == TableRow.Kind.HEADER ? 1 : 0;
        }
        material.gap(theme.leading() - clear);
        material.addTable(rows, heads, 2.5 * theme.leading());
        material.gap(theme.leading());
        return true;
    }

    /** The label in bold, then the words on the same line. */
    private List<Row> caption(Table.Caption caption, Table table) {
        double size = theme.noteSize();
        List<Inline> content = new ArrayList<>();
        content.add(new Text(caption.label(), Style.BOLD));
        content.addAll(caption.content());
        double height = rhythm.tight(size, rhythm.noteLine());
        List<Row> rows = new ArrayList<>();
        for (Line line : setter.lines(content, false, size, measure - indent)) {
            rows.add(row(line, height, rhythm.centred(size, height), text(), table.origin()));
        }
        return rows;
    }

    private int text() {
        return theme.colours().text();
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        Setting setting = new Setting(false, theme.bodySize(), measure - indent, theme.justify(), Hyphenation.SPARING);
        List<Line> lines = setter.lines(paragraph.content(), setting);
        material.addParagraph(rows(lines, theme.bodySize(), text(), paragraph.origin()));
        material.gap(rhythm.step());
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        List<Line> labels = new ArrayList<>();
        double hang = hang(list.numbering()) * theme.bodySize();
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
        boolean loose = list.numbering() == ListBlock.Numbering.CLAUSE
                || list.items().stream().anyMatch(Flow::isLong);
        for (int i = 0; i < labels.size(); i++) {
            if (!loose && (i > 0 || indent > 0)) {
                material.replaceGap(0);
            }
            // The last item of a list does not stand alone on a page.
            if (!loose && i > 0 && i == labels.size() - 1) {
                material.keepLast();
            }
            rows(List.of(labels.get(i)), theme.bodySize(), text(), list.origin())
                    .forEach(material::label);
            indent += hang;
            blocks(list.items().get(i).blocks());
            indent -= hang;
            material.endLabel();
        }
        material.gap(rhythm.step());
        return true;
    }

    /** The room for labels, in ems. */
    private static double hang(ListBlock.Numbering numbering) {
        return switch (numbering) {
            case BULLET -> 1.5;
            case DECIMAL, ALPHA -> 2;
            case CLAUSE -> NUMBERS;
        };
    }

    /** True for an item of several paragraphs; a nested list does not count. */
    private static boolean isLong(ListItem item) {
        return item.blocks().stream().filter(Paragraph.class::isInstance).count() > 1;
    }

    /** A label in small bold letters and the additions, further in, with a bar along their left side. */
    @Override
    public Boolean localAddition(LocalAddition addition) {
        int first = material.size();
        double outer = indent;
        indent += ADDITION * theme.bodySize();
        double size = rhythm.smallSize();
        List<Line> label = setter.lines(addition.label(), true, size, measure - indent);
        material.addHeading(rows(label, size, text(), addition.origin()));
        blocks(addition.blocks());
        indent = outer;
        material.bar(first, outer, BAR);
        material.gap(rhythm.step());
        return true;
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

    private List<Row> rows(List<Line> lines, double size, int colour, Location origin) {
        double height = rhythm.lineHeight(size);
        double baseline = rhythm.baseline(size, height);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(row(line, height, baseline, colour, origin));
        }
        return rows;
    }

    private Row row(Line line, double height, double baseline, int colour, Location origin) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : line.runs()) {
            pieces.add(new TextPiece(run, indent + run.x(), baseline - run.rise(), colour));
        }
        return new Row(0, height, pieces, noteRows.notes(line.notes()), Keep.FREE, false, origin);
    }
}
