package se.overens.layout.page;

import java.util.ArrayList;
import java.util.List;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.flow.Rhythm;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;

/**
 * The furniture of the pages: sender and reference above, footer and page number below.
 *
 * <p>All of it wraps within its own column, and the text of a page begins below the header however high that grows.
 */
public final class Letterhead {
    /** Where the header begins and the footer ends, as a share of the margin. */
    private static final double INTO_MARGIN = 0.46;

    /** The widths of the sender and of the reference, as shares of the measure; what is left keeps them apart. */
    private static final double SENDER = 0.54;

    private static final double REFERENCE = 0.42;

    /** The part of the reference column that labels may take. */
    private static final double LABELS = 0.45;

    /** The room for a page number: as wide as this many digits for each of its two numbers. */
    private static final int DIGITS = 5;

    /** The space between header and rule, rule and text, text and footer, in points. */
    private static final double ABOVE_RULE = 8;

    private static final double BELOW_RULE = 26;
    private static final double ABOVE_FOOTER = 16;
    private static final double RULE_THICKNESS = 0.5;

    private final Furniture furniture;
    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final double measure;
    private final Column first;
    private final Column later;
    private final List<Line> footer;

    public Letterhead(Furniture furniture, Theme theme, Typeface typeface, Diagnostics diagnostics) {
        this.furniture = furniture;
        this.theme = theme;
        this.rhythm = new Rhythm(theme, typeface);
        this.setter = new LineSetter(typeface, diagnostics);
        this.measure = theme.page().width() - theme.page().left() - theme.page().right();
        double number = lines(number("0".repeat(DIGITS), "0".repeat(DIGITS)), measure / 2).stream()
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
        this.footer = lines(furniture.footer(), measure - number - theme.noteSize());
        this.first = firstHeader();
        this.later = laterHeader();
    }

    /** Where the text of page {@code index} stands, counted from 0. */
    public PageArea area(int index) {
        var page = theme.page();
        double top = index == 0 ? page.firstTop() : page.top();
        double header = (index == 0 ? first : later).bottom + BELOW_RULE;
        double bottom = Math.min(page.height() - page.bottom(), footerTop(footer.size()) - ABOVE_FOOTER);
        return new PageArea(page.left(), Math.max(top, header), bottom);
    }

    /** What stands around the text of page {@code index} of {@code total}, counted from 0. */
    public Sheet sheet(int index, int total) {
        Column column = new Column(footerTop(footer.size()));
        column.add(footer, 0, theme.noteSize());
        List<Line> number = lines(number(String.valueOf(index + 1), String.valueOf(total)), measure / 2);
        Column right = new Column(footerTop(number.size()));
        right.addFlushRight(number, measure, theme.noteSize());
        List<Placed> pieces = new ArrayList<>((index == 0 ? first : later).pieces);
        pieces.addAll(column.pieces);
        pieces.addAll(right.pieces);
        return new Sheet(pieces);
    }

    private Column firstHeader() {
        double size = theme.bodySize();
        Column sender = new Column(theme.page().top() * INTO_MARGIN);
        sender.add(setter.artifact(furniture.sender(), true, size, SENDER * measure), 0, size);
        if (!furniture.cooperation().isEmpty()) {
            sender.bottom += 2;
            sender.add(lines(furniture.cooperation(), SENDER * measure), 0, theme.noteSize());
        }
        return underlined(sender, references());
    }

    private Column references() {
        double width = REFERENCE * measure;
        double widest = 0;
        for (Reference reference : furniture.reference()) {
            for (Line line : lines(reference.label(), LABELS * width)) {
                widest = Math.max(widest, line.width());
            }
        }
        double left = measure - width;
        double indent = widest == 0 ? 0 : widest + theme.noteSize();
        Column column = new Column(theme.page().top() * INTO_MARGIN);
        for (Reference reference : furniture.reference()) {
            boolean bare = reference.label().isEmpty();
            Column label = new Column(column.bottom);
            label.add(lines(reference.label(), LABELS * width), left, theme.noteSize());
            double x = bare ? 0 : indent;
            column.add(
                    setter.artifact(reference.value(), bare, theme.noteSize(), width - x), left + x, theme.noteSize());
            column.take(label);
        }
        return column;
    }

    private Column laterHeader() {
        Column sender = new Column(theme.page().top() * INTO_MARGIN);
        sender.add(lines(furniture.sender(), SENDER * measure), 0, theme.noteSize());
        Column right = new Column(theme.page().top() * INTO_MARGIN);
        right.addFlushRight(shortReference(), measure, theme.noteSize());
        return underlined(sender, right);
    }

    /** The first and the last pair, what the paper is and its case number: on one line if there is room. */
    private List<Line> shortReference() {
        List<Reference> all = furniture.reference();
        if (all.isEmpty()) {
            return List.of();
        }
        double width = REFERENCE * measure;
        String type = all.get(0).value();
        if (all.size() == 1) {
            return lines(type, width);
        }
        String last = all.get(all.size() - 1).value();
        List<Line> joined = lines(type + " · " + last, width);
        if (joined.size() == 1) {
            return joined;
        }
        List<Line> apart = new ArrayList<>(lines(type, width));
        apart.addAll(lines(last, width));
        return apart;
    }

    private Column underlined(Column left, Column right) {
        left.take(right);
        left.bottom += ABOVE_RULE;
        left.pieces.add(new Placed(
                new RulePiece(0, 0, measure, RULE_THICKNESS, false),
                theme.page().left(),
                left.bottom));
        return left;
    }

    private double footerTop(int lines) {
        return theme.page().height() - theme.page().bottom() * INTO_MARGIN - lines * rhythm.noteLine();
    }

    private String number(String number, String total) {
        return furniture.pageNumber().replace("{n}", number).replace("{total}", total);
    }

    private List<Line> lines(String text, double width) {
        return setter.artifact(text, false, theme.noteSize(), width);
    }

    /** Furniture that grows downwards from {@code bottom}. */
    private final class Column {
        private final List<Placed> pieces = new ArrayList<>();
        private double bottom;

        Column(double top) {
            this.bottom = top;
        }

        void add(List<Line> lines, double x, double size) {
            for (Line line : lines) {
                place(line, x, size);
            }
        }

        void addFlushRight(List<Line> lines, double right, double size) {
            for (Line line : lines) {
                place(line, right - line.width(), size);
            }
        }

        /** Takes over what stands beside this column. */
        void take(Column beside) {
            pieces.addAll(beside.pieces);
            bottom = Math.max(bottom, beside.bottom);
        }

        private void place(Line line, double x, double size) {
            double height = Math.max(rhythm.noteLine(), rhythm.tight(size, 0));
            for (Run run : line.runs()) {
                TextPiece piece = new TextPiece(
                        run,
                        x + run.x(),
                        rhythm.centred(size, height) - run.rise(),
                        theme.colours().text());
                pieces.add(new Placed(piece, theme.page().left(), bottom));
            }
            bottom += height;
        }
    }
}
