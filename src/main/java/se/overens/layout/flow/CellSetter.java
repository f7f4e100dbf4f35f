package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Block;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.Paragraph;
import se.overens.document.TableCell;
import se.overens.document.Theme;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Extent;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;
import se.overens.layout.inline.Setting;
import se.overens.layout.inline.Setting.Hyphenation;

/** The blocks of a cell to rows: paragraphs and lists, a little tighter than running text. */
final class CellSetter {
    /** The height of a line, as a share of its size. */
    private static final double LINE = 1.32;

    /** The room for a bullet or a number, in ems. */
    private static final double HANG = 1.3;

    /** The space between two paragraphs, in ems. */
    private static final double BETWEEN = 0.45;

    /** The width of a cell, in ems, below which words are divided freely. */
    private static final double NARROW = 12;

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final NoteRows noteRows;
    private final double size;

    CellSetter(Theme theme, Rhythm rhythm, LineSetter setter, NoteRows noteRows, double size) {
        this.theme = theme;
        this.rhythm = rhythm;
        this.setter = setter;
        this.noteRows = noteRows;
        this.size = size;
    }

    /** The type size, in points. */
    double size() {
        return size;
    }

    /** How wide a cell is; with {@code syllables} the least width is that of divided words. */
    Extent extent(TableCell cell, boolean bold, boolean syllables) {
        return extent(cell.blocks(), bold, syllables);
    }

    private Extent extent(List<Block> blocks, boolean bold, boolean syllables) {
        Extent extent = Extent.NONE;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                extent = extent.or(setter.extent(paragraph.content(), bold, size, syllables));
            } else if (block instanceof ListBlock list) {
                for (ListItem item : list.items()) {
                    extent = extent.or(extent(item.blocks(), bold, syllables).indented(hang(list)));
                }
            }
        }
        return extent;
    }

    /** The rows of a cell, {@code width} points wide; x counts from its left edge. */
    List<Row> rows(TableCell cell, boolean bold, double width) {
        List<Row> rows = new ArrayList<>();
        add(cell.blocks(), bold, 0, width, rows);
        return rows;
    }

    private void add(List<Block> blocks, boolean bold, double indent, double width, List<Row> rows) {
        for (Block block : blocks) {
            double gap = rows.isEmpty() ? 0 : BETWEEN * size;
            if (block instanceof Paragraph paragraph) {
                double room = width - indent;
                Hyphenation hyphenation = room < NARROW * size ? Hyphenation.FREE : Hyphenation.SPARING;
                Setting setting = new Setting(bold, size, room, false, hyphenation);
                addLines(setter.lines(paragraph.content(), setting), indent, gap, block, rows);
            } else if (block instanceof ListBlock list) {
                addList(list, bold, indent, width, rows);
            } else {
                throw new IllegalArgumentException("a cell holds paragraphs and lists, not " + block);
            }
        }
    }

    private void addList(ListBlock list, boolean bold, double indent, double width, List<Row> rows) {
        double hang = hang(list);
        for (ListItem item : list.items()) {
            int first = rows.size();
            List<Row> label = new ArrayList<>();
            addLines(setter.lines(item.label(), bold, size, Double.MAX_VALUE), indent, 0, list, label);
            add(item.blocks(), bold, indent + hang, width, rows);
            if (rows.size() == first) {
                rows.addAll(label);
            } else if (!label.isEmpty()) {
                rows.set(first, beside(label.get(0), rows.get(first), first > 0));
            }
        }
    }

    private static Row beside(Row label, Row row, boolean close) {
        List<Piece> pieces = new ArrayList<>(label.pieces());
        pieces.addAll(row.pieces());
        return new Row(close ? row.gap() / 2 : 0, row.height(), pieces, row.notes(), row.keep(), false, row.origin());
    }

    private double hang(ListBlock list) {
        double hang = HANG * size;
        for (ListItem item : list.items()) {
            hang = Math.max(hang, setter.width(item.label(), size) + size / 2);
        }
        return hang;
    }

    private void addLines(List<Line> lines, double indent, double gap, Block block, List<Row> rows) {
        double height = rhythm.tight(size, size * LINE);
        double baseline = rhythm.centred(size, height);
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> pieces = new ArrayList<>();
            for (Run run : lines.get(i).runs()) {
                pieces.add(new TextPiece(
                        run,
                        indent + run.x(),
                        baseline - run.rise(),
                        theme.colours().text()));
            }
            List<Note> notes = noteRows.notes(lines.get(i).notes());
            rows.add(new Row(i == 0 ? gap : 0, height, pieces, notes, Keep.FREE, false, block.origin()));
        }
    }
}
