package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Leaf;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.Theme;
import se.overens.layout.flow.Piece.FieldPiece;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;

/**
 * A signature block as rows of at most two cells.
 *
 * <p>The cells of a row are set part by part, the role first: part n begins at the same height in both, so that rules
 * are level even when a name beside them takes two lines. When a block is higher than a page, pages end between rows.
 */
final class SignatureGrid {
    /** The space between the columns, in ems of the body text. */
    private static final double GUTTER = 2.5;

    /** The width of the only cell of a block with one signatory, as a share of the measure. */
    private static final double SINGLE = 0.55;

    /** Room to write by hand above a rule, in points. */
    static final double RULE_ROOM = 28;

    /** The height of a signature field, in points. */
    static final double FIELD_HEIGHT = 48;

    private static final double RULE_THICKNESS = 0.6;

    /** The space between two parts of a cell, in points. */
    private static final double PART_GAP = 4;

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final double measure;

    SignatureGrid(Theme theme, Rhythm rhythm, LineSetter setter, double measure) {
        this.theme = theme;
        this.rhythm = rhythm;
        this.setter = setter;
        this.measure = measure;
    }

    List<Row> rows(SignatureBlock block) {
        List<SignatureLine> lines = block.lines();
        double gutter = GUTTER * theme.bodySize();
        double width = lines.size() == 1 ? measure * SINGLE : (measure - gutter) / 2;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            List<List<Part>> cells = new ArrayList<>();
            for (SignatureLine line : lines.subList(i, Math.min(i + 2, lines.size()))) {
                cells.add(parts(line, width));
            }
            rows.add(row(cells, width + gutter, block));
        }
        return rows;
    }

    private Row row(List<List<Part>> cells, double pitch, SignatureBlock block) {
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        double[] tops = new double[count + 1];
        for (int k = 0; k < count; k++) {
            double height = 0;
            for (List<Part> cell : cells) {
                height = Math.max(height, k < cell.size() ? cell.get(k).height : 0);
            }
            tops[k + 1] = tops[k] + height + (k + 1 < count ? PART_GAP : 0);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            for (int k = 0; k < cells.get(c).size(); k++) {
                for (Piece piece : cells.get(c).get(k).pieces) {
                    pieces.add(moved(piece, c * pitch, tops[k]));
                }
            }
        }
        double height = rhythm.steps(tops[count]);
        return new Row(1.5 * theme.leading(), height, pieces, List.of(), Keep.FREE, false, block.origin());
    }

    private List<Part> parts(SignatureLine line, double width) {
        List<Part> parts = new ArrayList<>();
        Part role = new Part(width);
        role.text(line.role(), true, theme.bodySize());
        parts.add(role);
        for (SignatureEntry entry : line.entries()) {
            parts.add(part(entry, line, width));
        }
        return parts;
    }

    private Part part(SignatureEntry entry, SignatureLine line, double width) {
        Part part = new Part(width);
        switch (entry.kind()) {
            case RULE -> {
                part.rule();
                part.text(entry.label(), false, rhythm.smallSize());
            }
            case FIELD -> {
                part.text(entry.label(), false, rhythm.smallSize());
                part.field(line);
            }
            case TEXT -> part.text(entry.label(), false, rhythm.smallSize());
        }
        if (entry.value() != null) {
            part.text(entry.value(), false, theme.bodySize());
        }
        return part;
    }

    private static Piece moved(Piece piece, double x, double y) {
        if (piece instanceof TextPiece text) {
            return new TextPiece(text.run(), text.x() + x, text.baseline() + y);
        }
        if (piece instanceof RulePiece rule) {
            return new RulePiece(rule.x() + x, rule.y() + y, rule.width(), rule.thickness());
        }
        FieldPiece field = (FieldPiece) piece;
        return new FieldPiece(field.line(), field.x() + x, field.y() + y, field.width(), field.height());
    }

    /** The role or an entry of one cell, from its own upper left corner. */
    private final class Part {
        private final double width;
        private final List<Piece> pieces = new ArrayList<>();
        private double height;

        Part(double width) {
            this.width = width;
        }

        void text(Leaf leaf, boolean bold, double size) {
            double line = rhythm.tight(size, size * 1.25);
            for (Line set : setter.lines(leaf, bold, size, width)) {
                for (Run run : set.runs()) {
                    pieces.add(new TextPiece(run, run.x(), height + rhythm.centred(size, line)));
                }
                height += line;
            }
        }

        void rule() {
            pieces.add(new RulePiece(0, RULE_ROOM, width, RULE_THICKNESS));
            height = RULE_ROOM + 2;
        }

        void field(SignatureLine line) {
            pieces.add(new FieldPiece(line, 0, height + 2, width, FIELD_HEIGHT));
            height += FIELD_HEIGHT + 4;
        }
    }
}
