package se.overens.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.AttachmentTitle;
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
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.LinkTarget;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.Logo;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.Picture;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.SigningMode;
import se.overens.document.Style;
import se.overens.document.Table;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.Text;
import se.overens.document.Title;
import se.overens.picture.PictureReader;

/** Documents written in a few words: {@code new Samples().title("A").paragraph("b").document()}. */
public final class Samples {
    private static final Nowhere NOWHERE = Nowhere.NOWHERE;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Target> headings = new ArrayList<>();
    private int leaves;
    private int notes;
    private String name = "Avsiktsförklaring";
    private @Nullable LocalDate dated = LocalDate.of(2026, 11, 22);

    private @Nullable Logo logo;
    private int contentsAt = -1;
    private String contentsHeading = "";

    /** What an entry of a table of contents leads to. */
    private record Target(int level, Leaf label, String words) {}

    /** A letter of two pages with everything that a document may hold. */
    public static Document letter(SigningMode mode) {
        return new Samples()
                .title("Avsiktsförklaring om familjecentral i Laxå")
                .heading(1, "Bakgrund")
                .noted("Parterna vill förebygga ohälsa", "Socialtjänstlagen (2025:400), 6 kap.", " och stödja barn.")
                .repeated("Region Örebro län och Laxå kommun avser att tillsammans starta en familjecentral. ", 12)
                .heading(2, "Verksamheter")
                .bullets("mödrahälsovård", "barnhälsovård", "öppen förskola", "social\u00ADtjänst")
                .nested()
                .heading(1, "Giltighet")
                .repeated("Avsiktsförklaringen gäller från den 1\u00A0januari 2027 – tills vidare. ", 9)
                .noted("Den kan sägas upp", "Med ”skälig” uppsägningstid (3 månader).", " av part.")
                .pageBreak()
                .signatures(mode)
                .document();
    }

    /** An agreement with what letters lack: a logo, contents, links, tables and a bilaga. */
    public static Document agreement() {
        return new Samples()
                .logo("Märke: ett hus")
                .title("Samverkansavtal")
                .contents("Innehåll")
                .numbered(1, "1", "Parter")
                .noted("Avtalet gäller i kommunen", "Beslut i nämnden.", " från i år.")
                .numbered(2, "1.1", "Verksamhet")
                .linked("Vad det kostar sägs i ", "avsnitt\u00A01.1", ", som båda har läst.")
                .table(false, "Öppet", "Dag|Tid", "Måndag|8–12", "Tisdag|13–16")
                .table(true, "Kostnader", "Kostnad|År 1|År 2", "Hyra|1 200|1 300", "El|100,50|110", "=Summa|1 300,50|")
                .bullets("mat", "sömn")
                .attachment("Bilaga 1", "Lokaler")
                .paragraph("Huset har en gård.")
                .signatures(SigningMode.FIELDS)
                .document();
    }

    Samples named(String title) {
        name = title;
        return this;
    }

    Samples dated(@Nullable LocalDate day) {
        dated = day;
        return this;
    }

    Samples title(String text) {
        blocks.add(new Title(List.of(text(text)), NOWHERE));
        return this;
    }

    Samples heading(int level, String text) {
        blocks.add(new Heading(level, null, List.of(text(text)), NOWHERE));
        return this;
    }

    Samples numbered(int level, String number, String text) {
        Leaf label = leaf(number);
        headings.add(new Target(level, label, text));
        blocks.add(new Heading(level, label, List.of(text(text)), NOWHERE));
        return this;
    }

    Samples attachment(String label, String text) {
        Leaf first = leaf(label);
        headings.add(new Target(1, first, text));
        blocks.add(new AttachmentTitle(first, List.of(text(text)), NOWHERE));
        return this;
    }

    /** A table of contents of all headings that have a number, and of all bilagor. */
    Samples contents(String heading) {
        contentsAt = blocks.size();
        contentsHeading = heading;
        return this;
    }

    /**
     * A table with a header row.
     *
     * @param rowHeaders true if the first cell of each row heads it
     * @param rows cells between bars; a row that begins with = sums up
     */
    Samples table(boolean rowHeaders, String caption, String... rows) {
        Table.Caption above = new Table.Caption(leaf("Tabell 1"), List.of(text(caption)));
        List<TableRow> all = new ArrayList<>();
        for (String row : rows) {
            TableRow.Kind kind = row.startsWith("=") ? TableRow.Kind.TOTAL : TableRow.Kind.BODY;
            kind = all.isEmpty() ? TableRow.Kind.HEADER : kind;
            List<TableCell> cells = new ArrayList<>();
            for (String words : row.replaceFirst("^=", "").split("\\|", -1)) {
                boolean header = kind == TableRow.Kind.HEADER || rowHeaders && cells.isEmpty();
                List<Block> content = words.isEmpty() ? List.of() : List.of(plain(words));
                cells.add(new TableCell(header, content));
            }
            all.add(new TableRow(kind, cells));
        }
        List<Table.Alignment> columns = Collections.nCopies(all.get(0).cells().size(), Table.Alignment.START);
        blocks.add(new Table(above, columns, all, NOWHERE));
        return this;
    }

    /** A paragraph with a link to the last heading that has a number. */
    Samples linked(String before, String words, String after) {
        int target = headings.get(headings.size() - 1).label().id();
        Text first = text(before);
        Link link = new Link(new LinkTarget.Inside(target), List.of(text(words)));
        blocks.add(new Paragraph(List.of(first, link, text(after)), NOWHERE));
        return this;
    }

    /** A paragraph that is a link to a place in a pack. */
    Samples packLinked(String place, String words) {
        blocks.add(new Paragraph(List.of(new Link(new LinkTarget.Pack(place), List.of(text(words)))), NOWHERE));
        return this;
    }

    Samples logo(String alt) {
        try {
            byte[] file = Files.readAllBytes(Path.of("examples", "specimen", "images", "logo.png"));
            Picture picture = PictureReader.read("logo.png", file, NOWHERE, new Diagnostics());
            logo = new Logo(Objects.requireNonNull(picture), alt, 40);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Samples paragraph(String text) {
        blocks.add(plain(text));
        return this;
    }

    /** A paragraph of several styles that repeats {@code text}. */
    Samples repeated(String text, int times) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            content.add(new Text(leaf(text), Style.values()[i % 4]));
        }
        blocks.add(new Paragraph(content, NOWHERE));
        return this;
    }

    /** A paragraph of two lines with a break between them. */
    Samples broken(String first, String second) {
        blocks.add(new Paragraph(List.of(text(first), new LineBreak(), text(second)), NOWHERE));
        return this;
    }

    Samples noted(String before, String note, String after) {
        Text first = text(before);
        Leaf mark = leaf(String.valueOf(++notes));
        Leaf label = leaf(String.valueOf(notes));
        Footnote footnote = new Footnote(notes, label, List.of(text(note)), NOWHERE);
        blocks.add(new Paragraph(List.of(first, new FootnoteMark(mark, footnote), text(after)), NOWHERE));
        return this;
    }

    Samples bullets(String... items) {
        blocks.add(list(false, items));
        return this;
    }

    /** A numbered list whose second item holds a list. */
    Samples nested() {
        ListItem first = item("1.", "Först");
        Leaf label = leaf("2.");
        Block paragraph = new Paragraph(List.of(text("Sedan")), NOWHERE);
        ListItem second = new ListItem(label, List.of(paragraph, list(false, "inre", "yttre")));
        blocks.add(new ListBlock(ListBlock.Numbering.DECIMAL, List.of(first, second), NOWHERE));
        return this;
    }

    Samples pageBreak() {
        blocks.add(new PageBreak(NOWHERE));
        return this;
    }

    Samples signatures(SigningMode mode) {
        List<SignatureLine> lines = new ArrayList<>();
        for (String unit : List.of("bvc", "bmm", "oppen_forskola", "socialtjanst")) {
            String tooltip = "Underskrift för " + unit;
            lines.add(new SignatureLine(unit + "_laxa", tooltip, leaf("För " + unit), entries(mode)));
        }
        blocks.add(new SignatureBlock(mode, lines, NOWHERE));
        return this;
    }

    Document document() {
        DocumentInfo info =
                new DocumentInfo(name, "Region Örebro län", "Familjecentral <Laxå> & \"co\"", dated, "sv-SE");
        List<Block> all = new ArrayList<>(blocks);
        if (contentsAt >= 0) {
            all.add(contentsAt, contents());
        }
        return new Document(
                info, new Furniture("", "", "", List.of(), List.of(), "", List.of(), "{n}", logo, ""), all, leaves);
    }

    private Contents contents() {
        Leaf heading = leaf(contentsHeading);
        List<ContentsEntry> entries = new ArrayList<>();
        for (Target target : headings) {
            Leaf label = leaf(target.label().text());
            Leaf words = leaf(target.words());
            entries.add(new ContentsEntry(target.level(), target.label().id(), label, words, leaf("")));
        }
        return new Contents(Contents.Kind.SECTIONS, heading, entries, 1, NOWHERE);
    }

    private List<SignatureEntry> entries(SigningMode mode) {
        List<SignatureEntry> entries = new ArrayList<>();
        if (mode == SigningMode.INK) {
            entries.add(new SignatureEntry(SignatureEntry.Kind.RULE, leaf("Ort och datum"), null));
            entries.add(new SignatureEntry(SignatureEntry.Kind.RULE, leaf("Underskrift"), null));
        } else if (mode == SigningMode.FIELDS) {
            entries.add(new SignatureEntry(SignatureEntry.Kind.FIELD, leaf("Underskrift"), null));
        }
        Leaf label = leaf("Namnförtydligande");
        entries.add(new SignatureEntry(SignatureEntry.Kind.TEXT, label, leaf("Åsa Öberg-Ekström")));
        Leaf title = leaf("Titel");
        entries.add(new SignatureEntry(SignatureEntry.Kind.TEXT, title, leaf("verksamhetschef (tf.)")));
        return entries;
    }

    private ListBlock list(boolean ordered, String... items) {
        List<ListItem> all = new ArrayList<>();
        for (String item : items) {
            all.add(item(ordered ? all.size() + 1 + "." : "•", item));
        }
        return new ListBlock(ordered ? ListBlock.Numbering.DECIMAL : ListBlock.Numbering.BULLET, all, NOWHERE);
    }

    private ListItem item(String label, String text) {
        Leaf mark = leaf(label);
        return new ListItem(mark, List.of(new Paragraph(List.of(text(text)), NOWHERE)));
    }

    private Paragraph plain(String text) {
        return new Paragraph(List.of(text(text)), NOWHERE);
    }

    private Text text(String text) {
        return new Text(leaf(text), Style.REGULAR);
    }

    private Leaf leaf(String text) {
        return new Leaf(leaves++, text, NOWHERE);
    }
}
