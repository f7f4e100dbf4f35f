package se.overens.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.document.Block;
import se.overens.document.Inline;
import se.overens.document.Leaves;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.Paragraph;
import se.overens.document.Table;
import se.overens.document.Table.Alignment;
import se.overens.document.TableCell;
import se.overens.document.TableGrid;
import se.overens.document.TableRow;
import se.overens.document.TableRow.Kind;

/** A table with the columns that it has on the pages; header rows are repeated, rows are not divided. */
final class Tables {
    /** The space above and below the text of a row, in ems of the table's text. */
    private static final double PADDING = 0.3;

    /** The room for a bullet or a number, in ems. */
    private static final double HANG = 1.3;

    /** The widths of figures and of a comma in Liberation and Arial, in ems. */
    private static final double FIGURE = 0.556;

    private static final double COMMA = 0.278;

    /** Those in Times are narrower. */
    private static final double SERIF = 0.9;

    /** Margins give way a little, so that a word that just fits fits elsewhere too; in points. */
    private static final double SLACK = 1.5;

    private static final double LIGHT = 0.5;

    /** The space between two paragraphs of a cell, in ems; half of it between items. */
    private static final double BETWEEN = 0.45;

    /** How many rows stand with what follows them. */
    private static final int LINES = 2;

    /** A table with no more rows than this below its header is not divided. */
    private static final int SHORT = 3;

    private final Story story;
    private final Xml out;

    Tables(Story story, Xml out) {
        this.story = story;
        this.out = out;
    }

    /** The table; with {@code keeps} its end stands with what follows. */
    void write(Table table, TableGrid grid, boolean breaks, boolean keeps) {
        out.open("w:tbl").open("w:tblPr").value("w:tblStyle", "AgreementTable");
        double width = 0;
        for (int i = 0; i < grid.widths().size(); i++) {
            width += width(grid, i);
        }
        out.width("w:tblW", width);
        out.empty("w:tblLayout", "w:type", "fixed");
        look(table);
        Table.Caption caption = table.caption();
        if (caption != null) {
            out.value("w:tblCaption", caption.label().text().strip() + " " + Leaves.words(caption.content()));
        }
        out.close("w:tblPr").open("w:tblGrid");
        for (int i = 0; i < grid.widths().size(); i++) {
            out.empty("w:gridCol", "w:w", Units.twips(width(grid, i)));
        }
        out.close("w:tblGrid");
        Rows rows = new Rows(table, grid);
        for (int i = 0; i < table.rows().size(); i++) {
            rows.write(i, breaks && i == 0, keeps && i + LINES >= table.rows().size());
        }
        out.close("w:tbl");
    }

    /** Which rows and columns head others: readers of screens are told so by it (ECMA-376, part 1, 17.4.55). */
    private void look(Table table) {
        List<TableRow> rows = table.rows();
        boolean heads = rows.get(0).kind() == Kind.HEADER;
        boolean rowHeads = rows.stream()
                .anyMatch(r -> r.kind() == Kind.BODY && r.cells().get(0).header());
        boolean sums = rows.get(rows.size() - 1).kind() == Kind.TOTAL;
        int bits = 0x10600 | (heads ? 0x20 : 0) | (sums ? 0x40 : 0) | (rowHeads ? 0x80 : 0);
        String value = Integer.toHexString(bits).substring(1).toUpperCase(Locale.ROOT);
        List<String> look = new ArrayList<>(List.of("w:val", value, "w:firstRow", flag(heads)));
        look.addAll(List.of("w:lastRow", flag(sums), "w:firstColumn", flag(rowHeads)));
        look.addAll(List.of("w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1"));
        out.empty("w:tblLook", look.toArray(String[]::new));
    }

    private static String flag(boolean is) {
        return is ? "1" : "0";
    }

    /** A column with its share of the space between columns; the outer ones have it on one side. */
    private static double width(TableGrid grid, int column) {
        int last = grid.widths().size() - 1;
        double share = (column > 0 ? 0.5 : 0) + (column < last ? 0.5 : 0);
        return grid.widths().get(column) + share * grid.gutter();
    }

    /** The rows of one table. */
    private final class Rows {
        private final Table table;
        private final TableGrid grid;
        private final int[] decimals;
        private final int heads;
        private @Nullable Format first;

        Rows(Table table, TableGrid grid) {
            this.table = table;
            this.grid = grid;
            this.heads = (int) table.rows().stream()
                    .filter(row -> row.kind() == Kind.HEADER)
                    .count();
            this.decimals = new int[grid.widths().size()];
            for (int i = 0; i < decimals.length; i++) {
                decimals[i] = table.columns().get(i) == Alignment.NUMERIC ? decimals(i) : 0;
            }
        }

        /** The most figures after a decimal comma in a column; 0 for none. */
        private int decimals(int column) {
            int most = 0;
            for (TableRow row : table.rows()) {
                for (Block block : row.kind() == Kind.HEADER
                        ? List.<Block>of()
                        : row.cells().get(column).blocks()) {
                    most = Math.max(most, block instanceof Paragraph paragraph ? decimals(paragraph.content()) : 0);
                }
            }
            return most;
        }

        private static int decimals(List<Inline> content) {
            String words = Leaves.words(content);
            int comma = words.lastIndexOf(',');
            return comma < 0 ? 0 : words.length() - comma - 1;
        }

        /** What the longest decimals of a column need more than these, so that commas stand under each other. */
        private double behind(int column, List<Inline> content) {
            int own = decimals(content);
            double more = (decimals[column] - own) * FIGURE + (own == 0 && decimals[column] > 0 ? COMMA : 0);
            return more * grid.size() * (story.measures.theme().serif() ? SERIF : 1);
        }

        void write(int index, boolean breaks, boolean stays) {
            TableRow row = table.rows().get(index);
            Kind next = index + 1 < table.rows().size()
                    ? table.rows().get(index + 1).kind()
                    : null;
            out.open("w:tr").open("w:trPr").empty("w:cantSplit");
            if (row.kind() == Kind.HEADER) {
                out.empty("w:tblHeader");
            }
            out.close("w:trPr");
            for (int i = 0; i < row.cells().size(); i++) {
                out.open("w:tc").open("w:tcPr");
                out.width("w:tcW", width(grid, i));
                if (next != null && next != row.kind()) {
                    out.open("w:tcBorders");
                    out.rule("w:bottom", LIGHT, rule());
                    out.close("w:tcBorders");
                }
                margins(i);
                out.close("w:tcPr");
                boolean keeps = stays || row.kind() == Kind.HEADER || keepsWithNext(index);
                cell(row.cells().get(i), i, row.kind(), keeps, breaks && i == 0);
                out.close("w:tc");
            }
            out.close("w:tr");
        }

        /** No row stands alone at the foot, and a short table whole. */
        private boolean keepsWithNext(int index) {
            int last = table.rows().size() - 1;
            return index < last && (index == last - 1 || last - heads < SHORT);
        }

        private String rule() {
            return Units.colour(story.measures.theme().colours().rule());
        }

        private void margins(int column) {
            double padding = PADDING * grid.size();
            double half = Math.max(0, grid.gutter() / 2 - SLACK);
            int last = grid.widths().size() - 1;
            out.open("w:tcMar");
            margin("w:top", padding);
            margin("w:left", column == 0 ? 0 : half);
            margin("w:bottom", padding);
            margin("w:right", column == last ? 0 : half);
            out.close("w:tcMar");
        }

        private void margin(String side, double width) {
            out.width(side, width);
        }

        private void cell(TableCell cell, int column, Kind kind, boolean keeps, boolean breaks) {
            boolean heavy = kind != Kind.BODY || cell.header();
            String style = heavy ? "TableHeading" : "TableText";
            Place place = new Place(style, column, kind == Kind.HEADER, keeps, 0, 0);
            first = Format.of(style).pageBreak(breaks);
            blocks(cell.blocks(), place);
            if (first != null) {
                // A cell without a paragraph is no cell (ECMA-376, part 1, 17.4.65).
                paragraph(place, null, List.of(), -1);
            }
        }

        /** How the paragraphs of a cell stand in it. */
        private record Place(String style, int column, boolean header, boolean keeps, double indent, int depth) {
            Place inList(double hang) {
                return new Place(style, column, header, keeps, indent + hang, depth + 1);
            }
        }

        private void blocks(List<Block> blocks, Place place) {
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    paragraph(place, null, paragraph.content(), -1);
                } else if (block instanceof ListBlock list) {
                    list(list, place);
                } else {
                    throw new IllegalArgumentException("a cell holds paragraphs and lists, not " + block);
                }
            }
        }

        private void list(ListBlock list, Place place) {
            double hang = HANG * grid.size();
            Numbering.Place number = story.numbering.list(list, place.depth() + 1, place.indent(), hang);
            for (ListItem item : list.items()) {
                boolean begins = item.blocks().get(0) instanceof Paragraph;
                int label = item.label().id();
                List<Block> rest =
                        begins ? item.blocks().subList(1, item.blocks().size()) : item.blocks();
                paragraph(place, number, begins ? ((Paragraph) item.blocks().get(0)).content() : List.of(), label);
                blocks(rest, place.inList(hang));
            }
        }

        private void paragraph(Place place, Numbering.@Nullable Place number, List<Inline> content, int leaf) {
            Format format = first == null
                    ? Format.of(place.style()).before((number == null ? 1 : 0.5) * BETWEEN * grid.size())
                    : first;
            first = null;
            if (number != null && place.depth() >= 0) {
                format.number(number);
            } else if (place.indent() > 0) {
                format.left(place.indent());
            }
            out.open("w:p");
            align(format.keepNext(place.keeps()), place, content).write(out);
            int open = story.openBookmarks(leaf, out);
            new Runs(story, out).sized(size()).of(content);
            story.closeBookmarks(open, out);
            out.close("w:p");
        }

        /** The size of the runs; 0 if it is the style's. */
        private double size() {
            double usual = Styles.tableSize(story.measures.theme());
            return Math.abs(grid.size() - usual) < 0.01 ? 0 : grid.size();
        }

        private Format align(Format format, Place place, List<Inline> content) {
            return switch (table.columns().get(place.column())) {
                case START -> format;
                case CENTRE -> format.alignment("center");
                case END -> format.alignment("right");
                case NUMERIC -> format.alignment("right").right(place.header() ? -1 : behind(place.column(), content));
            };
        }
    }
}
