package se.overens.layout;

import java.util.ArrayList;
import java.util.List;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.document.Block;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Document;
import se.overens.document.DocumentInfo;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Furniture;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.SigningMode;
import se.overens.document.Style;
import se.overens.document.Table;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.Text;
import se.overens.document.Theme;
import se.overens.document.Theme.Colours;
import se.overens.document.Theme.PageGeometry;
import se.overens.document.Title;
import se.overens.font.Typeface;

/** A document that a test writes block by block; leaves are numbered in reading order. */
public final class Paper {
    /** Round numbers: lines of 20 points, 20 of them on a page, a measure of 400 points, no furniture in the way. */
    static final Theme ROUND = new Theme(
            false, 10, 20, 20, 15, 8, new PageGeometry(600, 600, 100, 100, 100, 100, 100), Colours.INK, false);

    static final Furniture BARE = new Furniture("", "", "", List.of(), List.of(), "", List.of(), "", null, "");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private Furniture furniture = BARE;
    private int notes;

    Leaf leaf(String text) {
        Leaf leaf = new Leaf(leaves.size(), text, at());
        leaves.add(leaf);
        return leaf;
    }

    Location at() {
        return new SourceSpan("test.ftl", leaves.size() + 1, 1, 1, "");
    }

    Inline text(String text) {
        return new Text(leaf(text), Style.REGULAR);
    }

    Inline styled(String text, Style style) {
        return new Text(leaf(text), style);
    }

    Inline note(String text) {
        int number = ++notes;
        Leaf mark = leaf(String.valueOf(number));
        Leaf label = leaf(String.valueOf(number));
        return new FootnoteMark(mark, new Footnote(number, label, List.of(text(text)), at()));
    }

    Paper add(Block block) {
        blocks.add(block);
        return this;
    }

    Paragraph p(Inline... content) {
        return new Paragraph(List.of(content), at());
    }

    Paper paragraph(String text) {
        return add(p(text(text)));
    }

    /** A paragraph of exactly {@code count} lines; each line is one long word. */
    Paper lines(int count) {
        return paragraph("Sammanhållningssammanhållningssammanhållningssammanhållningssammanhåll "
                .repeat(count)
                .strip());
    }

    Paper title(String text) {
        return add(new Title(List.of(text(text)), at()));
    }

    Paper heading(String text) {
        return add(new Heading(1, null, List.of(text(text)), at()));
    }

    Paper pageBreak() {
        return add(new PageBreak(at()));
    }

    Paper bullets(String... items) {
        List<ListItem> list = new ArrayList<>();
        for (String item : items) {
            Leaf label = leaf("•");
            list.add(new ListItem(label, List.of(p(text(item)))));
        }
        return add(new ListBlock(ListBlock.Numbering.BULLET, list, at()));
    }

    SignatureLine signatory(SigningMode mode, String role, String name) {
        Leaf roleLeaf = leaf(role);
        List<SignatureEntry> entries = new ArrayList<>();
        if (mode == SigningMode.INK) {
            entries.add(new SignatureEntry(SignatureEntry.Kind.RULE, leaf("Ort och datum"), null));
            entries.add(new SignatureEntry(SignatureEntry.Kind.RULE, leaf("Underskrift"), null));
        } else if (mode == SigningMode.FIELDS) {
            entries.add(new SignatureEntry(SignatureEntry.Kind.FIELD, leaf("Underskrift"), null));
        }
        Leaf label = leaf("Namn");
        entries.add(new SignatureEntry(SignatureEntry.Kind.TEXT, label, leaf(name)));
        return new SignatureLine("f" + leaves.size(), "Underskrift", roleLeaf, entries);
    }

    Paper signatures(SigningMode mode, int count) {
        List<SignatureLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(signatory(mode, "Roll " + i, "Namn Namnsson"));
        }
        return add(new SignatureBlock(mode, lines, at()));
    }

    TableRow row(TableRow.Kind kind, String... cells) {
        List<TableCell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(new TableCell(kind == TableRow.Kind.HEADER, List.of(p(text(cell)))));
        }
        return new TableRow(kind, row);
    }

    /** A table without a caption if {@code caption} is empty; its first column holds words, the others figures. */
    Paper table(String caption, TableRow... rows) {
        List<Table.Alignment> columns = new ArrayList<>();
        for (int i = 0; i < rows[0].cells().size(); i++) {
            columns.add(i == 0 ? Table.Alignment.START : Table.Alignment.NUMERIC);
        }
        Table.Caption named = caption.isEmpty() ? null : new Table.Caption(leaf("Tabell 1. "), List.of(text(caption)));
        return add(new Table(named, columns, List.of(rows), at()));
    }

    /** A table of contents whose entries lead to {@code targets}; where the level is over 1, to what stands below. */
    Contents contents(List<Leaf> targets, List<Integer> levels) {
        Leaf heading = leaf("Innehåll");
        List<ContentsEntry> entries = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Leaf target = targets.get(i);
            entries.add(new ContentsEntry(levels.get(i), target.id(), null, leaf(target.text()), leaf("")));
        }
        return new Contents(Contents.Kind.SECTIONS, heading, entries, 1, at());
    }

    Paper furniture(Furniture other) {
        furniture = other;
        return this;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Document document() {
        DocumentInfo info = new DocumentInfo("Titel", "Organisation", "Ämne", null, "sv-SE");
        return new Document(info, furniture, blocks, leaves.size());
    }

    Printed print() {
        return print(ROUND);
    }

    Printed print(Theme theme) {
        Diagnostics diagnostics = new Diagnostics();
        Pages pages =
                new Typesetter(theme, theme.serif() ? Typeface.SERIF : Typeface.SANS).paginate(document(), diagnostics);
        return new Printed(pages, diagnostics.list());
    }
}
