package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;

/** The rows so far, and the rules of what stands with what. */
final class Material {
    /** How many lines of text stand with a heading above them, or with a signature block below. */
    private static final int COMPANY = 2;

    /** A paragraph with no more lines than this before those that keep a signature block company comes along whole. */
    private static final int SHORT = 3;

    /** A section with no more rows than this before a page of signatures goes whole on the page before it. */
    private static final int SECTION = 24;

    private final List<Row> rows = new ArrayList<>();
    private final BitSet headings = new BitSet();
    private final BitSet paragraphs = new BitSet();
    private final BitSet cells = new BitSet();
    private final BitSet tables = new BitSet();
    private double gap;
    private boolean fresh;
    private @Nullable Row label;

    /** The rows, when the last block has been added. */
    List<Row> finish() {
        for (int i = headings.nextSetBit(0); i >= 0; i = headings.nextSetBit(i + 1)) {
            int first = i + 1;
            int second = i + 2;
            if (second < rows.size() && isText(first) && !headings.get(second)) {
                keep(first, Keep.LINES);
            }
        }
        return rows;
    }

    /** At least {@code space} points before what comes next. */
    void gap(double space) {
        gap = Math.max(gap, space);
    }

    /** Exactly {@code space} points before what comes next, unless more is asked for. */
    void replaceGap(double space) {
        gap = space;
    }

    /** What comes next begins a page. */
    void breakPage() {
        fresh = true;
    }

    /** {@code row} is the label of what comes next, and stands on its baseline. */
    void label(Row row) {
        label = label == null ? row : labelled(label, row);
    }

    /** A label that nothing stands beside is a row of its own. */
    void endLabel() {
        Row alone = label;
        label = null;
        if (alone != null) {
            add(alone);
        }
    }

    void addParagraph(List<Row> lines) {
        int first = rows.size();
        paragraphs.set(first);
        lines.forEach(this::add);
        if (lines.size() > 1) {
            keep(first, Keep.LINES);
            keep(rows.size() - 2, Keep.LINES);
        }
        for (int i = first; i + 1 < rows.size(); i++) {
            if (rows.get(i).endsDivided()) {
                keep(i, Keep.LINES);
            }
        }
    }

    /** The height of the headings that stand with what comes next, in points. */
    double headingsHeight() {
        double height = 0;
        for (int i = rows.size() - 1; i >= 0 && headings.get(i); i--) {
            height += rows.get(i).gap() + rows.get(i).height();
        }
        return height;
    }

    void addHeading(List<Row> lines) {
        for (Row line : lines) {
            headings.set(rows.size());
            add(line.keep(Keep.LINES));
        }
    }

    /**
     * A table: its header rows with the row after them, no low row alone at its top or its foot, and a short table whole.
     *
     * @param heads how many of the rows, from the first, stand with what follows them: caption and header
     * @param low the height of a row, in points, that does not stand alone with the header
     */
    void addTable(List<Row> table, int heads, double low) {
        int last = table.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean first = i < heads || i == heads && table.get(i).height() < low;
            boolean keeps = i < last && (first || i == last - 1 || last - heads < SHORT);
            tables.set(rows.size());
            Keep firmness = first ? Keep.TABLE : Keep.LINES;
            add(keeps ? table.get(i).keep(firmness) : table.get(i));
        }
    }

    /** What comes next stands with the last row. */
    void keepLast() {
        keep(rows.size() - 1, Keep.LINES);
    }

    /**
     * A signature block: its rows stand together, and the last lines of text before it stand with them.
     *
     * <p>A page break directly before the block moves to before those lines. With {@code ownPage} the block has a page
     * that it shares only with headings directly before it.
     */
    void addSignatures(List<Row> grid, boolean ownPage) {
        endLabel();
        int first = rows.size();
        for (int i = 0; i < grid.size(); i++) {
            cells.set(rows.size());
            add(i + 1 < grid.size() ? grid.get(i).keep(Keep.BLOCK) : grid.get(i));
        }
        if (grid.isEmpty()) {
            return;
        }
        if (ownPage) {
            int start = withHeadings(first);
            begin(start);
            keepSection(start);
            fresh = true;
        } else {
            keepCompany(first);
        }
    }

    /** The end of a short section does not stand alone on the page before that of a signature block. */
    private void keepSection(int end) {
        int heading = headings.previousSetBit(end - 1);
        if (heading >= 0 && end - heading <= SECTION) {
            for (int i = heading; i < end - 1; i++) {
                keep(i, Keep.LINES);
            }
        }
    }

    private int withHeadings(int first) {
        int start = first;
        while (start > 0 && headings.get(start - 1) && !rows.get(start).fresh()) {
            start--;
        }
        return start;
    }

    /**
     * The heading of a single line is company enough with it: no more of the section before is dragged along. Headings
     * further up than the lines of text keep to their text only: without any text, the block may leave them.
     */
    private void keepCompany(int first) {
        int start = first;
        int lines = 0;
        for (int i = first - 1; i >= 0 && lines < COMPANY && !cells.get(i); i--) {
            if (!headings.get(i)) {
                start = i;
                lines++;
            } else if (lines > 0) {
                break;
            }
        }
        keepWhole(start);
        boolean broken = rows.get(start).fresh();
        for (int i = start; i < first; i++) {
            keep(i, Keep.COMPANY);
            broken |= rows.get(i + 1).fresh();
            rows.set(i + 1, rows.get(i + 1).fresh(false));
        }
        if (broken) {
            begin(start);
        }
    }

    /** Rather a short paragraph with its heading on the next page than half of it on either. */
    private void keepWhole(int line) {
        int first = paragraphs.previousSetBit(line);
        if (first >= 0 && line - first <= SHORT) {
            for (int i = first; i < line; i++) {
                keep(i, Keep.LINES);
            }
        }
    }

    private void begin(int i) {
        rows.set(i, rows.get(i).fresh(true));
    }

    private boolean isText(int i) {
        return !headings.get(i) && !cells.get(i) && !tables.get(i);
    }

    private void keep(int i, Keep firmness) {
        if (i >= 0 && i < rows.size()) {
            rows.set(i, rows.get(i).keep(firmness));
        }
    }

    /** The number of rows so far. */
    int size() {
        return rows.size();
    }

    /** A bar of {@code width} at {@code x} along the rows from {@code first} on. */
    void bar(int first, double x, double width) {
        for (int i = first; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Piece> pieces = new ArrayList<>(row.pieces());
            pieces.add(new RulePiece(x, row.height() / 2, width, row.height(), false));
            rows.set(
                    i,
                    new Row(
                            row.gap(),
                            row.height(),
                            pieces,
                            row.notes(),
                            row.keep(),
                            row.fresh(),
                            row.origin(),
                            row.repeat()));
        }
    }

    /** A row that stands with the next as firmly as it says itself. */
    void add(Row row) {
        Row whole = label == null ? row : labelled(label, row);
        label = null;
        rows.add(new Row(
                Math.max(gap, whole.gap()),
                whole.height(),
                whole.pieces(),
                whole.notes(),
                whole.keep(),
                fresh,
                whole.origin(),
                whole.repeat()));
        gap = 0;
        fresh = false;
    }

    private static Row labelled(Row label, Row row) {
        double baseline = row.pieces().stream()
                .filter(TextPiece.class::isInstance)
                .map(TextPiece.class::cast)
                .mapToDouble(piece -> piece.baseline() + piece.run().rise())
                .findFirst()
                .orElse(0);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : label.pieces()) {
            pieces.add(
                    piece instanceof TextPiece text
                            ? new TextPiece(text.run(), text.x(), baseline, text.colour())
                            : piece);
        }
        pieces.addAll(row.pieces());
        return new Row(
                row.gap(), row.height(), pieces, row.notes(), row.keep(), row.fresh(), row.origin(), row.repeat());
    }
}
