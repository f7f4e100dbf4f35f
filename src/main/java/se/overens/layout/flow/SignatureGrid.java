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
    static final double RULE_ROOM = 27;

    /** The height of a signature field, in points. */
    static final double FIELD_HEIGHT = 42;

    private static final double RULE_THICKNESS = 0.6;

    /** The height of a line, as a share of its size. */
    private static final double LINE = 1.3;

    /** The space between two parts of a cell, in points; labels under a rule stay clear of the next part. */
    private static final double PART_GAP = 2;

    private static final double ABOVE_RULE_LABEL = 2;
    private static final double BELOW_RULE_LABEL = 4;

    /** The size of printed values, as a share of the body text's. */
    private static final double VALUE = 0.91;

    /** The share of a cell that labels beside their values may take; wider ones stand above. */
    private static final double LABELS = 0.42;

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
        double labels = labelWidth(lines);
        double beside = labels <= LABELS * width ? labels : 0;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            List<List<Part>> cells = new ArrayList<>();
            for (SignatureLine line : lines.subList(i, Math.min(i + 2, lines.size()))) {
                cells.add(parts(block, line, width, beside));
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
                    pieces.add(piece.moved(c * pitch, tops[k]));
                }
            }
        }
        double height = rhythm.steps(tops[count]);
        return new Row(1.5 * theme.leading(), height, pieces, List.of(), Keep.FREE, false, block.origin());
    }

    private List<Part> parts(SignatureBlock block, SignatureLine line, double width, double beside) {
        List<Part> parts = new ArrayList<>();
        Part role = new Part(width);
        role.text(line.role(), true, theme.bodySize());
        role.height += PART_GAP;
        parts.add(role);
        for (int i = 0; i < line.entries().size(); i++) {
            SignatureEntry entry = line.entries().get(i);
            Part part = part(entry, line, width, beside);
            if (block.hasRule(i) && entry.kind() == SignatureEntry.Kind.TEXT) {
                part.standOnRule();
            }
            parts.add(part);
        }
        return parts;
    }

    /** The width of the labels that stand before values, with the space after them. */
    private double labelWidth(List<SignatureLine> lines) {
        double widest = 0;
        for (SignatureLine line : lines) {
            for (SignatureEntry entry : line.entries()) {
                if (entry.kind() == SignatureEntry.Kind.TEXT) {
                    widest = Math.max(widest, setter.width(entry.label(), rhythm.smallSize()));
                }
            }
        }
        return widest + theme.bodySize();
    }

    private Part part(SignatureEntry entry, SignatureLine line, double width, double beside) {
        Part part = new Part(width);
        switch (entry.kind()) {
            case RULE -> {
                part.rule();
                part.text(entry.label(), false, rhythm.smallSize());
                part.height += BELOW_RULE_LABEL;
            }
            case FIELD -> {
                part.text(entry.label(), false, rhythm.smallSize());
                part.field(line);
            }
            case TEXT -> part.labelled(entry, beside);
        }
        return part;
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
            double line = size * LINE;
            lines(setter.lines(leaf, bold, size, width), 0, line, rhythm.centred(size, line));
        }

        /** A value with its label before it, on one baseline; or above it, when {@code beside} is 0. */
        void labelled(SignatureEntry entry, double beside) {
            double size = VALUE * theme.bodySize();
            double top = height;
            if (beside == 0) {
                text(entry.label(), false, rhythm.smallSize());
                top = height;
            } else {
                List<Line> label = setter.lines(entry.label(), false, rhythm.smallSize(), beside);
                lines(label, 0, size * LINE, rhythm.centred(size, size * LINE));
            }
            if (entry.value() != null) {
                double bottom = height;
                height = top;
                List<Line> value = setter.lines(entry.value(), false, size, width - beside);
                lines(value, beside, size * LINE, rhythm.centred(size, size * LINE));
                height = Math.max(height, bottom);
            }
        }

        private void lines(List<Line> lines, double x, double line, double baseline) {
            for (Line set : lines) {
                for (Run run : set.runs()) {
                    pieces.add(new TextPiece(
                            run, x + run.x(), height + baseline, theme.colours().text()));
                }
                height += line;
            }
        }

        void rule() {
            pieces.add(new RulePiece(0, RULE_ROOM, width, RULE_THICKNESS, false));
            height = RULE_ROOM + ABOVE_RULE_LABEL;
        }

        /** As high as a rule with its label, and down where somebody writes on that of another cell. */
        void standOnRule() {
            double down = Math.max(0, RULE_ROOM - height);
            pieces.replaceAll(piece -> piece.moved(0, down));
            height += down + ABOVE_RULE_LABEL + rhythm.smallSize() * LINE + BELOW_RULE_LABEL;
        }

        void field(SignatureLine line) {
            pieces.add(new FieldPiece(line, 0, height + 2, width, FIELD_HEIGHT));
            height += FIELD_HEIGHT + 4;
        }
    }
}
