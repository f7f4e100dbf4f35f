package se.overens.docx;

import java.util.List;
import se.overens.document.Leaf;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.Style;

/**
 * A signature block: a table of at most two signatories beside each other, which stays on the page of the text before it.
 *
 * <p>A signatory is one cell, so that whoever listens hears a whole one before the next.
 */
final class SignatureTable {
    /** The space between the columns, in ems of the body text. */
    private static final double GUTTER = 2.5;

    /** The width of the only cell of a block with one signatory, as a share of the measure. */
    private static final double SINGLE = 0.55;

    /** The share of a cell that labels beside their values may take; wider ones stand above. */
    private static final double LABELS = 0.42;

    /** The mean width of a letter, in ems: the files of fonts are not read here. */
    private static final double LETTER = 0.56;

    private static final double SERIF_LETTER = 0.48;

    private final Story story;
    private final Xml out;
    private final double em;

    SignatureTable(Story story, Xml out) {
        this.story = story;
        this.out = out;
        this.em = story.measures.theme().bodySize();
    }

    void write(SignatureBlock block, boolean breaks) {
        List<SignatureLine> lines = block.lines();
        double measure = story.measures.measure();
        double gutter = GUTTER * em;
        double width = lines.size() == 1 ? measure * SINGLE : (measure - gutter) / 2;
        double labels = labelWidth(lines);
        double beside = labels <= LABELS * width ? labels : 0;
        int columns = Math.min(2, lines.size());
        double column = lines.size() == 1 ? width : measure / 2;
        out.open("w:tbl").open("w:tblPr");
        out.width("w:tblW", column * columns);
        out.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String side : List.of("w:left", "w:right")) {
            out.empty(side, "w:w", "0", "w:type", "dxa");
        }
        out.close("w:tblCellMar")
                .value("w:tblCaption", "Underskrifter")
                .close("w:tblPr")
                .open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            out.empty("w:gridCol", "w:w", Units.twips(column));
        }
        out.close("w:tblGrid");
        for (int i = 0; i < lines.size(); i += columns) {
            boolean last = i + columns >= lines.size();
            row(
                    lines.subList(i, Math.min(i + columns, lines.size())),
                    new Cell(block, column, columns == 1 ? 0 : gutter / 2, beside, !last),
                    i == 0 && breaks);
        }
        out.close("w:tbl");
    }

    /**
     * What the cells of a row have in common, in points.
     *
     * @param block the whole of them
     * @param inner the margin on the side of the other column
     * @param beside the width of labels before their values; 0 if they stand above
     * @param keeps true if the row stays on the page of the next
     */
    private record Cell(SignatureBlock block, double width, double inner, double beside, boolean keeps) {}

    private void row(List<SignatureLine> lines, Cell cell, boolean begins) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        for (int i = 0; i < lines.size(); i++) {
            out.open("w:tc").open("w:tcPr").width("w:tcW", cell.width());
            if (cell.inner() > 0) {
                String side = i == 0 ? "w:right" : "w:left";
                out.open("w:tcMar").width(side, cell.inner()).close("w:tcMar");
            }
            out.close("w:tcPr");
            signatory(lines.get(i), cell, begins && i == 0);
            out.close("w:tc");
        }
        if (lines.size() == 1 && cell.inner() > 0) {
            out.open("w:tc").open("w:tcPr").width("w:tcW", cell.width());
            out.close("w:tcPr").open("w:p");
            Format.of("SignatureText").keepNext(cell.keeps()).write(out);
            out.close("w:p").close("w:tc");
        }
        out.close("w:tr");
    }

    private void signatory(SignatureLine line, Cell cell, boolean begins) {
        paragraph(Format.of("SignatureRole").pageBreak(begins), cell, line.role());
        List<SignatureEntry> entries = line.entries();
        for (int i = 0; i < entries.size(); i++) {
            SignatureEntry entry = entries.get(i);
            switch (entry.kind()) {
                case RULE -> paragraph(Format.of("SignatureRule").apart(i % 2 == 1, ink()), cell, entry.label());
                case FIELD -> paragraph(Format.of("SignatureField"), cell, entry.label());
                case TEXT -> text(entry, cell, cell.block().hasRule(i));
            }
        }
    }

    private String ink() {
        return Units.colour(story.measures.theme().colours().text());
    }

    private void text(SignatureEntry entry, Cell cell, boolean onRule) {
        Leaf value = entry.value();
        if (cell.beside() == 0) {
            paragraph(Format.of("SignatureLabel"), cell, entry.label());
            if (value != null) {
                paragraph(Format.of("SignatureText"), cell, value);
            }
            return;
        }
        out.open("w:p");
        Format.of(onRule ? "SignatureBesideRule" : "SignatureText")
                .keepNext(cell.keeps())
                .hanging(cell.beside())
                .write(out);
        Runs runs = new Runs(story, out)
                .styled("SignatureLabelText")
                .run(entry.label().text(), Style.REGULAR);
        runs.tab();
        if (value != null) {
            new Runs(story, out).leaf(value);
        }
        out.close("w:p");
    }

    private void paragraph(Format format, Cell cell, Leaf leaf) {
        out.open("w:p");
        format.keepNext(cell.keeps()).write(out);
        new Runs(story, out).leaf(leaf);
        out.close("w:p");
    }

    /** About how wide the labels before values are, with the space after them. */
    private double labelWidth(List<SignatureLine> lines) {
        int longest = 0;
        for (SignatureLine line : lines) {
            for (SignatureEntry entry : line.entries()) {
                boolean named = entry.kind() == SignatureEntry.Kind.TEXT;
                longest = named ? Math.max(longest, entry.label().text().length()) : longest;
            }
        }
        return longest * (story.measures.theme().serif() ? SERIF_LETTER : LETTER) * story.measures.smallSize()
                + em * 0.6;
    }
}
