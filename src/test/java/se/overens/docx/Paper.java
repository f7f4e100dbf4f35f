package se.overens.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.ValuePath;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.Document;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Link;
import se.overens.document.LinkTarget;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.Placeholder;
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
import se.overens.document.Title;
import se.overens.font.Typeface;
import se.overens.layout.Typesetter;

/** Documents in a few words, straight to Word: {@code new Paper("Titel").paragraph("Text").word()}. */
final class Paper {
    private static final Nowhere NOWHERE = Nowhere.NOWHERE;

    private final List<Block> blocks = new ArrayList<>();
    private final String title;
    private int leaves;

    Paper(String title) {
        this.title = title;
        blocks.add(new Title(List.of(text(title)), NOWHERE));
    }

    Paper paragraph(String words) {
        blocks.add(new Paragraph(List.of(text(words)), NOWHERE));
        return this;
    }

    Paper placeholder(String field) {
        Leaf leaf = new Leaf(
                leaves++,
                "[FYLL I: " + field + "]",
                ValuePath.ROOT.key("document").key(field));
        List<Inline> content = List.of(text("Uppgift: "), new Placeholder(leaf, Style.REGULAR), text("."));
        blocks.add(new Paragraph(content, NOWHERE));
        return this;
    }

    /** A header row and so many rows of three cells. */
    Paper table(int rows) {
        List<TableRow> all = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            boolean head = i == 0;
            List<TableCell> cells = new ArrayList<>();
            for (String words : List.of(head ? "Rad" : "r" + i, head ? "Ord" : "ord", head ? "Tal" : i + ",5")) {
                cells.add(new TableCell(head, List.of(new Paragraph(List.of(text(words)), NOWHERE))));
            }
            all.add(new TableRow(head ? TableRow.Kind.HEADER : TableRow.Kind.BODY, cells));
        }
        List<Table.Alignment> columns = new ArrayList<>(Collections.nCopies(2, Table.Alignment.START));
        columns.add(Table.Alignment.NUMERIC);
        blocks.add(new Table(null, columns, all, NOWHERE));
        return this;
    }

    /** A number, with its heading. */
    Paper heading(String number, String words) {
        Leaf label = number.isEmpty() ? null : new Leaf(leaves++, number, NOWHERE);
        int level = number.replaceAll("[^.]", "").length() + 1;
        blocks.add(new Heading(level, label, List.of(text(words)), NOWHERE));
        return this;
    }

    Paper attachment(int number, String words) {
        Leaf label = new Leaf(leaves++, "Bilaga " + number, NOWHERE);
        blocks.add(new AttachmentTitle(label, List.of(text(words)), NOWHERE));
        return this;
    }

    /** A list of one item, which has another list of one item. */
    Paper lists(ListBlock.Numbering outer, String label, ListBlock.Numbering inner, String letter) {
        Leaf first = new Leaf(leaves++, label, NOWHERE);
        Block words = new Paragraph(List.of(text("Ord")), NOWHERE);
        Leaf second = new Leaf(leaves++, letter, NOWHERE);
        List<Block> nested = List.of(new Paragraph(List.of(text("Ord")), NOWHERE));
        Block list = new ListBlock(inner, List.of(new ListItem(second, nested)), NOWHERE);
        blocks.add(new ListBlock(outer, List.of(new ListItem(first, List.of(words, list))), NOWHERE));
        return this;
    }

    Paper pageBreak() {
        blocks.add(new PageBreak(NOWHERE));
        return this;
    }

    /** A list of items of one word each. */
    Paper bullets(String... words) {
        List<ListItem> items = new ArrayList<>();
        for (String word : words) {
            Leaf label = new Leaf(leaves++, "•", NOWHERE);
            items.add(new ListItem(label, List.of(new Paragraph(List.of(text(word)), NOWHERE))));
        }
        blocks.add(new ListBlock(ListBlock.Numbering.BULLET, items, NOWHERE));
        return this;
    }

    Paper signatures(SigningMode mode) {
        List<SignatureLine> lines = new ArrayList<>();
        for (String name : List.of("bmm", "bvc", "of")) {
            Leaf role = new Leaf(leaves++, name, NOWHERE);
            Leaf label = new Leaf(leaves++, "Underskrift", NOWHERE);
            lines.add(new SignatureLine(
                    name, name, role, List.of(new SignatureEntry(SignatureEntry.Kind.RULE, label, null))));
        }
        blocks.add(new SignatureBlock(mode, lines, NOWHERE));
        return this;
    }

    /** A paragraph that is a reference to a leaf. */
    Paper reference(int leaf, String words) {
        return reference(new LinkTarget.Inside(leaf), words);
    }

    /** A paragraph that is a link. */
    Paper reference(LinkTarget target, String words) {
        blocks.add(new Paragraph(List.of(new Link(target, List.of(text(words)))), NOWHERE));
        return this;
    }

    byte[] word() {
        DocumentInfo info = new DocumentInfo(title, "Region <&> \"län\"", "Prov", LocalDate.of(2026, 3, 2), "sv-SE");
        Furniture furniture =
                new Furniture("Region", "", "", List.of(), List.of(), "Prov", List.of(), "{n} ({total})", null, "");
        Document document = new Document(info, furniture, blocks, leaves);
        var grids = new Typesetter(Theme.SANS, Typeface.SANS).tableGrids(document);
        return DocxWriter.write(document, new Measures(Theme.SANS, "Arial", 1, grids));
    }

    private Text text(String words) {
        return new Text(new Leaf(leaves++, words, NOWHERE), Style.REGULAR);
    }
}
