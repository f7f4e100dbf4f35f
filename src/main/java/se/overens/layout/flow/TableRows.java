package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Table;
import se.overens.document.Table.Alignment;
import se.overens.document.TableCell;
import se.overens.document.TableGrid;
import se.overens.document.TableRow;
import se.overens.document.TableRow.Kind;
import se.overens.document.Theme;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;

/**
 * A table as rows: horizontal rules only, above and below the header, above totals, and at the end.
 *
 * <p>A table that is too wide is set smaller, down to the size of footnotes, and then with words broken anywhere. A row
 * that is higher than a page comes apart into its lines.
 */
final class TableRows {
    /** The space between two columns, in ems of the body text. */
    private static final double GUTTER = 1.3;

    /** The space above and below the text of a row, in ems of the table's text. */
    private static final double PADDING = 0.3;

    /** The room for the rule above notes and two lines of them, in ems of the table's text. */
    private static final double NOTES = 6;

    private static final double HEAVY = 0.9;
    private static final double LIGHT = 0.5;

    /** The text of a table, as a share of the body text; smaller steps follow when it is too wide. */
    private static final double[] SIZES = {0.91, 0.86};

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final NoteRows noteRows;
    private final Diagnostics diagnostics;

    TableRows(Theme theme, Rhythm rhythm, LineSetter setter, NoteRows noteRows, Diagnostics diagnostics) {
        this.theme = theme;
        this.rhythm = rhythm;
        this.setter = setter;
        this.noteRows = noteRows;
        this.diagnostics = diagnostics;
    }

    /**
     * The rows of {@code table} without its caption, or none with a finding.
     *
     * @param measure the room in points
     * @param pageHeight the height of the lowest page; a row that leaves no room for its header comes apart
     * @param above the height of the headings and the caption that the first row leaves room for
     */
    List<Row> rows(Table table, double measure, double pageHeight, double above) {
        Grid grid = grid(table, measure);
        if (grid == null) {
            diagnostics.add(Diagnostic.of(Code.LAYOUT_FAILED, table.origin())
                    .label("wide")
                    .hint("columns"));
            return List.of();
        }
        return grid.rows(pageHeight, above);
    }

    /** The columns of {@code table}, or null when it is too wide. */
    @Nullable
    TableGrid columns(Table table, double measure) {
        Grid grid = grid(table, measure);
        if (grid == null) {
            return null;
        }
        List<Double> widths = Arrays.stream(grid.widths).boxed().toList();
        return new TableGrid(grid.cells.size(), GUTTER * theme.bodySize(), widths);
    }

    private @Nullable Grid grid(Table table, double measure) {
        double gutter = GUTTER * theme.bodySize();
        double available = measure - gutter * (table.columns().size() - 1);
        List<Double> sizes = new ArrayList<>();
        for (double share : SIZES) {
            sizes.add(Math.max(theme.noteSize(), share * theme.bodySize()));
        }
        sizes.add(theme.noteSize());
        for (int i = 0; i <= sizes.size(); i++) {
            boolean emergency = i == sizes.size();
            CellSetter cells =
                    new CellSetter(theme, rhythm, setter, noteRows, sizes.get(Math.min(i, sizes.size() - 1)));
            double[] widths = ColumnWidths.of(table, cells, available, emergency);
            if (widths != null) {
                return new Grid(table, cells, widths, gutter);
            }
        }
        return null;
    }

    /** A table whose widths are known. */
    private static final class Grid {
        private final Table table;
        private final CellSetter cells;
        private final double[] widths;
        private final double[] lefts;
        private final double width;
        private final NumericColumn[] numeric;

        Grid(Table table, CellSetter cells, double[] widths, double gutter) {
            this.table = table;
            this.cells = cells;
            this.widths = widths;
            this.lefts = new double[widths.length];
            this.numeric = new NumericColumn[widths.length];
            double x = 0;
            for (int i = 0; i < widths.length; i++) {
                lefts[i] = x;
                x += widths[i] + gutter;
            }
            width = x - gutter;
        }

        List<Row> rows(double pageHeight, double above) {
            List<List<List<Row>>> set = new ArrayList<>();
            for (TableRow row : table.rows()) {
                set.add(cells(row));
            }
            alignFigures(set);
            List<Row> rows = new ArrayList<>();
            List<Row> heads = new ArrayList<>();
            for (int i = 0; i < set.size(); i++) {
                Kind kind = table.rows().get(i).kind();
                Kind next = i + 1 < set.size() ? table.rows().get(i + 1).kind() : null;
                Row whole = row(set.get(i), kind, i == 0, next);
                if (kind == Kind.HEADER) {
                    rows.add(whole);
                    heads.add(repeated(whole));
                } else if (whole.height() + least(whole, heads, rows.size() == heads.size() ? above : 0) > pageHeight) {
                    rows.addAll(lines(set.get(i), heads, kind, next));
                } else {
                    rows.add(repeating(whole, heads));
                }
            }
            return rows;
        }

        /** What stands on the page of a row at least: headings and caption, the header, and the beginning of its notes. */
        private double least(Row row, List<Row> heads, double above) {
            return above + height(heads) + (row.notes().isEmpty() ? 0 : NOTES * cells.size());
        }

        private List<List<Row>> cells(TableRow row) {
            List<List<Row>> set = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                TableCell cell = row.cells().get(i);
                set.add(cells.rows(cell, row.kind() != Kind.BODY || cell.header(), widths[i]));
            }
            return set;
        }

        private void alignFigures(List<List<List<Row>>> set) {
            for (int i = 0; i < widths.length; i++) {
                numeric[i] = new NumericColumn();
                for (int k = 0; k < set.size(); k++) {
                    if (table.columns().get(i) == Alignment.NUMERIC
                            && table.rows().get(k).kind() != Kind.HEADER) {
                        numeric[i].take(set.get(k).get(i));
                    }
                }
            }
        }

        private Row row(List<List<Row>> set, Kind kind, boolean first, @Nullable Kind next) {
            double padding = PADDING * cells.size();
            List<Piece> pieces = new ArrayList<>();
            List<Note> notes = new ArrayList<>();
            double height = 0;
            for (int i = 0; i < set.size(); i++) {
                double y = padding;
                for (Row line : set.get(i)) {
                    y += line.gap();
                    place(line, i, kind, y, pieces);
                    y += line.height();
                    notes.addAll(line.notes());
                }
                height = Math.max(height, y);
            }
            height += padding;
            rules(kind, first, next, height, pieces);
            return new Row(0, height, pieces, notes, Keep.FREE, false, table.origin());
        }

        /** A row that is too high for a page, line by line. */
        private List<Row> lines(List<List<Row>> set, List<Row> heads, Kind kind, @Nullable Kind next) {
            int count = set.stream().mapToInt(List::size).max().orElse(0);
            List<Row> rows = new ArrayList<>();
            double padding = PADDING * cells.size();
            for (int k = 0; k < count; k++) {
                List<Piece> pieces = new ArrayList<>();
                List<Note> notes = new ArrayList<>();
                double above = k == 0 ? padding : 0;
                double height = 0;
                for (int i = 0; i < set.size(); i++) {
                    if (k < set.get(i).size()) {
                        Row line = set.get(i).get(k);
                        place(line, i, kind, above + line.gap(), pieces);
                        notes.addAll(line.notes());
                        height = Math.max(height, above + line.gap() + line.height());
                    }
                }
                if (k == count - 1) {
                    height += padding;
                    rules(kind, false, next, height, pieces);
                }
                Row row = new Row(0, height, pieces, notes, Keep.FREE, false, table.origin());
                rows.add(repeating(row, k == 0 ? heads : clear(heads, padding)));
            }
            return rows;
        }

        private void rules(Kind kind, boolean first, @Nullable Kind next, double height, List<Piece> pieces) {
            if (first) {
                pieces.add(new RulePiece(0, 0, width, HEAVY, false));
            }
            if (next == null) {
                pieces.add(new RulePiece(0, height, width, HEAVY, false));
            } else if (next != kind) {
                pieces.add(new RulePiece(0, height, width, LIGHT, false));
            }
        }

        private void place(Row line, int column, Kind kind, double y, List<Piece> pieces) {
            double room = widths[column] - NumericColumn.width(line);
            double shift = switch (table.columns().get(column)) {
                case START -> 0;
                case CENTRE -> room / 2;
                case END -> room;
                case NUMERIC -> kind == Kind.HEADER ? room : room - numeric[column].after(line);
            };
            for (Piece piece : line.pieces()) {
                pieces.add(piece.moved(lefts[column] + Math.max(0, shift), y));
            }
        }
    }

    /** {@code heads} with {@code space} points below them, for what has none above itself. */
    private static List<Row> clear(List<Row> heads, double space) {
        List<Row> rows = new ArrayList<>(heads);
        if (!heads.isEmpty()) {
            Row last = heads.get(heads.size() - 1);
            rows.add(new Row(0, space, List.of(), List.of(), Keep.FREE, false, last.origin()));
        }
        return rows;
    }

    private static Row repeating(Row row, List<Row> heads) {
        return new Row(
                row.gap(), row.height(), row.pieces(), row.notes(), row.keep(), row.fresh(), row.origin(), heads);
    }

    /** The header row as it stands above the rows on the next page: its words are not said again. */
    private static Row repeated(Row head) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : head.pieces()) {
            if (piece instanceof TextPiece text) {
                Run run = text.run();
                Run silent = new Run(
                        Run.REPEATED,
                        0,
                        run.text().length(),
                        run.text(),
                        run.x(),
                        run.rise(),
                        run.width(),
                        run.face(),
                        run.size(),
                        run.wordSpace());
                pieces.add(new TextPiece(silent, text.x(), text.baseline(), text.colour()));
            } else {
                pieces.add(piece);
            }
        }
        return new Row(0, head.height(), pieces, List.of(), Keep.FREE, false, head.origin());
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }
}
