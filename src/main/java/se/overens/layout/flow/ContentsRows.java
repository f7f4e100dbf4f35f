package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Leaf;
import se.overens.document.Theme;
import se.overens.font.Face;
import se.overens.layout.flow.Piece.PagePiece;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;

/** The entries of a table of contents as rows: label, words, leader, page number. */
final class ContentsRows {
    /** The room for a page number, in figures; wider ones reach into the space before them. */
    private static final int FIGURES = 3;

    /** The indent of each level below the first, in ems. */
    private static final double STEP = 1.6;

    /** The least length of a leader, in ems: words that come closer to the page number take a line more. */
    private static final double LEADER = 2;

    /** The thickness of a leader's dots, in points. */
    private static final double DOT = 0.8;

    /** The space between words, leader and page number, in ems. */
    private static final double SPACE = 0.5;

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final Face face;
    private final double measure;

    ContentsRows(Theme theme, Rhythm rhythm, LineSetter setter, double measure) {
        this.theme = theme;
        this.rhythm = rhythm;
        this.setter = setter;
        this.face = setter.typeface().face(false, false);
        this.measure = measure;
    }

    /** The rows of all entries, each entry's rows in a list of their own. */
    List<List<Row>> rows(Contents contents) {
        double size = theme.bodySize();
        List<List<Row>> rows = new ArrayList<>();
        double[] labels = labelWidths(contents);
        for (ContentsEntry entry : contents.entries()) {
            double indent = 0;
            for (int level = 1; level < entry.level() && level < labels.length; level++) {
                indent += Math.max(STEP * size, labels[level]);
            }
            Leaf label = entry.label();
            double words = label == null ? indent : indent + labels[Math.min(entry.level(), labels.length - 1)];
            rows.add(entry(entry, contents, indent, words));
        }
        return rows;
    }

    /** The width of the labels of each level, with the space after them; bilagor have a column of their own. */
    private double[] labelWidths(Contents contents) {
        double[] widths = new double[4];
        for (ContentsEntry entry : contents.entries()) {
            Leaf label = entry.label();
            if (label != null && !isWord(label)) {
                int level = Math.min(entry.level(), widths.length - 1);
                double width = setter.width(label, theme.bodySize()) + theme.bodySize();
                widths[level] = Math.max(widths[level], Math.max(width, STEP * theme.bodySize()));
            }
        }
        return widths;
    }

    /** "Bilaga 1" is a word and a number, "1.2" a number only. */
    private static boolean isWord(Leaf label) {
        return !label.text().isEmpty() && Character.isLetter(label.text().codePointAt(0));
    }

    private List<Row> entry(ContentsEntry entry, Contents contents, double indent, double wordsAt) {
        double size = theme.bodySize();
        double number = face.width("0".repeat(FIGURES), size);
        double height = rhythm.lineHeight(size);
        double baseline = rhythm.baseline(size, height);
        Leaf label = entry.label();
        double words = wordsAt;
        List<Piece> first = new ArrayList<>();
        if (label != null) {
            double width = isWord(label) ? setter.width(label, size) + size : 0;
            words = width == 0 ? wordsAt : indent + width;
            addRuns(setter.lines(label, false, size, Double.MAX_VALUE), indent, baseline, first);
        }
        double room = measure - number - LEADER * size - words;
        List<Line> lines = setter.lines(entry.words(), false, size, Math.max(size, room));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            List<Piece> pieces = i == 0 ? first : new ArrayList<>();
            List<Line> line = i < lines.size() ? List.of(lines.get(i)) : List.of();
            addRuns(line, words, baseline, pieces);
            boolean last = i >= lines.size() - 1;
            if (last) {
                double from = words + (line.isEmpty() ? 0 : line.get(0).width()) + SPACE * size;
                double to = measure - number - SPACE * size;
                if (to > from) {
                    pieces.add(new RulePiece(from, baseline - DOT / 2, to - from, DOT, true));
                }
                pieces.add(new PagePiece(entry.page().id(), entry.target(), measure, baseline, face, size));
            }
            rows.add(new Row(0, height, pieces, List.of(), last ? Keep.FREE : Keep.LINES, false, contents.origin()));
        }
        return rows;
    }

    private void addRuns(List<Line> lines, double x, double baseline, List<Piece> pieces) {
        for (Line line : lines) {
            for (Run run : line.runs()) {
                pieces.add(new TextPiece(
                        run, x + run.x(), baseline, theme.colours().text()));
            }
        }
    }
}
