package se.overens.layout.page;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.document.Logo;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.layout.flow.Piece.LogoPiece;
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

    /** The size of the mark of a draft, as a share of the body text's, and where it stands in the upper margin. */
    private static final double MARK = 1.3;

    private static final double MARK_TOP = 0.2;

    /** Between the letters of the mark, in a typeface that has it. */
    private static final int THIN_SPACE = 0x2009;

    /** The space between columns of addresses, and below each address, in points. */
    private static final double GUTTER = 10;

    private static final double ADDRESS_GAP = 3;

    private final Furniture furniture;
    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final double measure;
    private final double addressesTop;
    private final Column first;
    private final Column later;
    private final List<Line> footer;

    public Letterhead(Furniture furniture, Theme theme, LineSetter setter) {
        this.furniture = furniture;
        this.theme = theme;
        this.rhythm = new Rhythm(theme, setter.typeface());
        this.setter = setter;
        this.measure = theme.page().width() - theme.page().left() - theme.page().right();
        double number = lines(number("0".repeat(DIGITS), "0".repeat(DIGITS)), measure / 2).stream()
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
        this.footer = lines(furniture.footer(), measure - number - theme.noteSize());
        double top = footerTop(footer.size());
        this.addressesTop = furniture.addresses().isEmpty() ? top : top - ADDRESS_GAP - addresses(0).bottom;
        this.first = firstHeader();
        this.later = laterHeader();
    }

    /** Where the text of page {@code index} stands, counted from 0. */
    public PageArea area(int index) {
        var page = theme.page();
        double top = index == 0 ? page.firstTop() : page.top();
        double header = (index == 0 ? first : later).bottom + BELOW_RULE;
        double footerTop = index == 0 ? addressesTop : footerTop(footer.size());
        double bottom = Math.min(page.height() - page.bottom(), footerTop - ABOVE_FOOTER);
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
        if (index == 0) {
            pieces.addAll(addresses(addressesTop).pieces);
        }
        pieces.addAll(column.pieces);
        pieces.addAll(right.pieces);
        return new Sheet(pieces);
    }

    private Column firstHeader() {
        double size = theme.bodySize();
        Column sender = new Column(theme.page().top() * INTO_MARGIN);
        Logo logo = furniture.logo();
        if (logo != null) {
            sender.logo(logo);
        }
        sender.add(setter.artifact(furniture.sender(), true, size, SENDER * measure), 0, size);
        if (!furniture.unit().isEmpty()) {
            sender.add(lines(furniture.unit(), SENDER * measure), 0, theme.noteSize());
        }
        if (!furniture.cooperation().isEmpty()) {
            sender.bottom += 2;
            sender.add(lines(furniture.cooperation(), SENDER * measure), 0, theme.noteSize());
        }
        return underlined(sender, references());
    }

    private Column references() {
        List<Reference> all = new ArrayList<>(furniture.reference());
        all.addAll(furniture.contact());
        double width = REFERENCE * measure;
        double widest = 0;
        for (Reference reference : all) {
            for (Line line : lines(reference.label(), LABELS * width)) {
                widest = Math.max(widest, line.width());
            }
        }
        double left = measure - width;
        double indent = widest == 0 ? 0 : widest + theme.noteSize();
        Column column = new Column(theme.page().top() * INTO_MARGIN);
        for (Reference reference : all) {
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

    /** What no reader may miss: large, in the middle, above all else. */
    private void mark(Column header) {
        double size = MARK * theme.bodySize();
        Column mark = new Column(theme.page().top() * MARK_TOP);
        for (Line line : setter.artifact(spaced(furniture.mark()), true, size, measure)) {
            mark.addCentred(line, size);
        }
        header.pieces.addAll(mark.pieces);
    }

    private String spaced(String word) {
        Typeface typeface = setter.typeface();
        return typeface.face(true, false).covers(THIN_SPACE)
                ? String.join(Character.toString(THIN_SPACE), word.split("(?<=.)"))
                : word;
    }

    /** The addresses of the first page: in columns. */
    private Column addresses(double top) {
        List<Reference> all = furniture.addresses();
        int columns = furniture.addressColumns();
        int rows = columns == 0 ? 0 : (all.size() + columns - 1) / columns;
        Column addresses = new Column(top);
        for (int c = 0; c < columns; c++) {
            Column column = new Column(top + ABOVE_RULE);
            double width = measure / columns;
            for (Reference address :
                    all.subList(Math.min(all.size(), c * rows), Math.min(all.size(), (c + 1) * rows))) {
                double size = rhythm.smallSize();
                column.add(setter.artifact(address.label(), true, size, width - GUTTER), c * width, size);
                column.add(setter.artifact(address.value(), false, size, width - GUTTER), c * width, size);
                column.bottom += ADDRESS_GAP;
            }
            addresses.take(column);
        }
        if (columns > 0) {
            addresses.pieces.add(new Placed(
                    new RulePiece(0, 0, measure, RULE_THICKNESS, false),
                    theme.page().left(),
                    top));
        }
        return addresses;
    }

    private Column underlined(Column left, Column right) {
        mark(left);
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

        /** Scaled down when it is wider than the sender may be. */
        void logo(Logo logo) {
            double scale = Math.min(1, SENDER * measure / logo.width());
            double width = logo.width() * scale;
            double height = logo.height() * scale;
            pieces.add(new Placed(
                    new LogoPiece(logo, 0, 0, width, height), theme.page().left(), bottom));
            bottom += height + ABOVE_RULE;
        }

        void addCentred(Line line, double size) {
            place(line, (measure - line.width()) / 2, size);
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
