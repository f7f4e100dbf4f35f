package se.overens.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.FootnoteMark;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SigningMode;
import se.overens.document.Style;
import se.overens.document.Table;
import se.overens.document.Text;
import se.overens.document.Theme;
import se.overens.document.Title;

/**
 * Blocks to paragraphs and tables, in the order of the document; a part of it may be a cell.
 *
 * <p>Word has no gaps between blocks, only space that belongs to a paragraph: what stands above a paragraph is its own, and
 * no paragraph is empty only to make room.
 */
final class Body implements BlockVisitor<Boolean> {
    private static final double PARAGRAPH = 1.5;
    private static final double NUMBERED = 2;

    private final Story story;
    private final Xml out;
    private final Theme theme;
    private int tables;
    /** The style of paragraphs in no list. */
    private String plain = "BodyText";

    private double indent;
    /** Where the bar of a local addition stands; -1 outside one. */
    private double bar = -1;

    /** Where the labels of the list stand. */
    private double labels;

    private int depth;
    /** True if the last paragraph of a block stands with what follows. */
    private boolean last;
    /** True if every paragraph does. */
    private boolean whole;
    /** True if the next block begins a page. */
    private boolean breaks;
    /** True if the block before is a table, below which Word leaves no space. */
    private boolean belowTable;

    /** True if the next block is a table without a caption, above which Word leaves no space. */
    private boolean aboveTable;

    /** The item whose first paragraph is next. */
    private Numbering.@Nullable Place number;

    private String numbered = "";
    private boolean loose;
    /** True if a list within the same item follows, which stands close. */
    private boolean close;

    /** The label of the item whose first paragraph is next. */
    private int label = -1;

    Body(Story story, Xml out) {
        this.story = story;
        this.out = out;
        this.theme = story.measures.theme();
    }

    /** How far in local additions stand: an em, in whole points, since Word knows no others between bar and text. */
    static double addition(Theme theme) {
        return Math.rint(theme.bodySize());
    }

    /** The whole text of the document. */
    void write(List<Block> blocks) {
        Company company = Company.of(blocks, story.measures);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            breaks |= company.begins(i);
            whole = company.keepsWhole(i);
            last = company.keeps(i) || next instanceof ListBlock && block instanceof Paragraph;
            aboveTable = next instanceof Table table && table.caption() == null;
            if (!company.isMoved(i)) {
                block.accept(this);
            }
            last = false;
        }
        if (belowTable) {
            afterTable(false);
        }
    }

    /** Between two tables, and at the end, Word wants a paragraph; this one takes no room. */
    private void afterTable(boolean keeps) {
        out.open("w:p");
        Format.of("TableEnd").keepNext(keeps).write(out);
        out.close("w:p");
    }

    private void inner(List<Block> blocks) {
        boolean keeps = last;
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            last = next == null ? keeps : next instanceof ListBlock && blocks.get(i) instanceof Paragraph;
            close = depth > 0 && next instanceof ListBlock list && !isLoose(list);
            blocks.get(i).accept(this);
        }
        last = keeps;
        close = false;
    }

    /** Begins a paragraph with what the blocks before it have left to it. */
    private Format format(String style, double above) {
        Format format = Format.of(style).keepNext(last || whole).pageBreak(breaks);
        if (bar >= 0) {
            format.bar(reach() - bar, barColour());
        }
        if (breaks) {
            format.before(0);
        } else if (belowTable) {
            format.before(Math.max(theme.leading(), above));
        }
        if (aboveTable) {
            format.after(theme.leading());
        }
        breaks = false;
        belowTable = false;
        return format;
    }

    /** Where text stands: beside a bar no further in than Word lets a bar be from its text. */
    private double reach() {
        return bar < 0 ? indent : Math.min(indent, bar + Format.BAR_REACH);
    }

    private String barColour() {
        return Units.colour(theme.colours().rule());
    }

    private void paragraph(Format format, int leaf, List<Inline> content) {
        out.open("w:p");
        format.write(out);
        int open = story.openBookmarks(leaf, out);
        new Runs(story, out).of(content);
        story.closeBookmarks(open, out);
        out.close("w:p");
    }

    @Override
    public Boolean title(Title title) {
        paragraph(format("Title", 0), leaf(title.content()), title.content());
        return true;
    }

    @Override
    public Boolean heading(Heading heading) {
        int level = Math.max(1, Math.min(heading.level(), 3));
        Leaf label = heading.label();
        Numbering.Place place = label == null ? null : story.numbering.section(label.text());
        Format format = format("Heading" + level, (level == 1 ? 1.25 : 0.75) * theme.leading());
        boolean byStyle = place != null && place.list() == Numbering.SECTIONS && place.level() == level - 1;
        format.number(place == null ? Numbering.Place.NONE : byStyle ? null : place);
        if (label != null && place == null) {
            out.open("w:p");
            format.write(out);
            int open = story.openBookmarks(label.id(), out);
            new Runs(story, out).label(label).of(heading.content());
            story.closeBookmarks(open, out);
            out.close("w:p");
        } else {
            paragraph(format, label == null ? leaf(heading.content()) : label.id(), heading.content());
        }
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        Numbering.Place place = number;
        number = null;
        if (place != null) {
            Format format = format(numbered, 0).number(place).loose(loose);
            if (bar >= 0) {
                format.bar(labels - bar, barColour());
                format.left(indent).hanging(indent - labels);
            }
            closeUp(format);
            paragraph(format, label, paragraph.content());
        } else if (!isBlank(paragraph.content())) {
            Format format = format(depth == 0 ? plain : "ListContinue", 0).left(depth == 0 ? -1 : reach());
            closeUp(format);
            paragraph(format, leaf(paragraph.content()), paragraph.content());
        }
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        double em = theme.bodySize();
        boolean clauses = list.numbering() == ListBlock.Numbering.CLAUSE;
        double hang = (clauses ? Numbering.ROOM : list.ordered() ? NUMBERED : PARAGRAPH) * em;
        depth++;
        double outer = indent;
        double at = reach();
        Numbering.Place shared = clauses ? null : story.numbering.list(list, depth, at, hang);
        boolean keeps = last;
        boolean isLoose = isLoose(list);
        int rest = list.items().size();
        for (ListItem item : list.items()) {
            rest--;
            // The last item of a list does not stand alone on a page, nor does that of a section with the signatures.
            last = keeps && rest == 0 || rest == 1 && (!isLoose || keeps && endsShort(list));
            number = clauses ? story.numbering.section(item.label().text()) : shared;
            numbered = clauses ? "Clause" : list.ordered() ? "ListNumber" : "ListBullet";
            loose = isLoose;
            label = item.label().id();
            labels = at;
            indent = at + hang;
            if (!(item.blocks().get(0) instanceof Paragraph)) {
                paragraph(new Paragraph(List.of(), list.origin()));
            }
            inner(item.blocks());
        }
        indent = outer;
        last = keeps;
        depth--;
        return true;
    }

    private boolean endsShort(ListBlock list) {
        List<Block> end = list.items().get(list.items().size() - 1).blocks();
        return end.size() == 1 && story.measures.lines(end.get(0)) < Company.LINES;
    }

    private void closeUp(Format format) {
        if (close) {
            format.after(0);
        }
    }

    private static boolean isLoose(ListBlock list) {
        return list.numbering() == ListBlock.Numbering.CLAUSE
                || list.items().stream().anyMatch(Body::isLong);
    }

    /** True for an item of several paragraphs; a nested list does not count. */
    private static boolean isLong(ListItem item) {
        return item.blocks().stream().filter(Paragraph.class::isInstance).count() > 1;
    }

    @Override
    public Boolean table(Table table) {
        Table.Caption caption = table.caption();
        if (caption != null) {
            Format format = format("Caption", theme.leading());
            out.open("w:p");
            format.keepNext(true).write(out);
            sequence(caption.label(), Style.BOLD);
            Runs runs = new Runs(story, out);
            runs.run(caption.label().text().endsWith(" ") ? "" : " ", Style.REGULAR)
                    .of(caption.content());
            out.close("w:p");
        } else if (belowTable) {
            afterTable(false);
        }
        new Tables(story, out).write(table, story.measures.tables().get(tables++), breaks, last || whole);
        breaks = false;
        belowTable = true;
        return true;
    }

    /** A label such as "Tabell 1." whose number is a field that counts its kind. */
    private void sequence(Leaf label, Style style) {
        Runs runs = new Runs(story, out);
        String text = label.text();
        String number = Targets.number(text);
        int from = text.lastIndexOf(number);
        int to = from + number.length();
        if (from == 0 || !number.matches("[0-9]{1,6}")) {
            runs.run(text, style);
            return;
        }
        runs.run(text.substring(0, from), style);
        int open = story.targets.isLinked(label.id()) ? story.open(Story.linked(label.id()), out) : 0;
        runs.beginField("SEQ " + text.substring(0, from - 1).replaceAll("[^\\p{L}]", "") + " \\* ARABIC");
        runs.run(number, style).endField();
        story.closeBookmarks(open, out);
        runs.run(text.substring(to), style);
    }

    @Override
    public Boolean contents(Contents contents) {
        new ContentsField(story, out).write(contents, format("TOCHeading", theme.leading()));
        return true;
    }

    /** A label in words, and a bar along all that belongs to it. */
    @Override
    public Boolean localAddition(LocalAddition addition) {
        double outer = indent;
        bar = outer;
        indent += addition(theme);
        boolean keeps = last;
        last = true;
        paragraph(
                format("LocalAdditionLabel", theme.leading()), -1, List.of(new Text(addition.label(), Style.REGULAR)));
        last = keeps;
        plain = "LocalAddition";
        inner(addition.blocks());
        plain = "BodyText";
        indent = outer;
        bar = -1;
        return true;
    }

    /** One paragraph, so that Word's contents list both label and words. */
    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        story.numbering.attachment();
        out.open("w:p");
        breaks = false;
        belowTable = false;
        Leaf label = title.label();
        format("AttachmentTitle", 0).write(out);
        int open = story.targets.isListed(label.id()) ? story.open(Story.listed(label.id()), out) : 0;
        sequence(label, Style.REGULAR);
        new Runs(story, out).run("\u2003", Style.REGULAR);
        int words = story.targets.isQuoted(label.id()) ? story.open(Story.words(label.id()), out) : 0;
        new Runs(story, out).of(title.content());
        story.closeBookmarks(words + open, out);
        out.close("w:p");
        return true;
    }

    @Override
    public Boolean pageBreak(PageBreak pageBreak) {
        breaks = true;
        return true;
    }

    @Override
    public Boolean signatures(SignatureBlock signatures) {
        if (belowTable) {
            afterTable(!breaks);
        }
        new SignatureTable(story, out).write(signatures, breaks);
        breaks = signatures.mode() == SigningMode.SERVICE;
        belowTable = true;
        return true;
    }

    /** The first leaf of a text, or -1. */
    static int leaf(List<Inline> content) {
        return !content.isEmpty() && content.get(0) instanceof Text text
                ? text.leaf().id()
                : -1;
    }

    private static boolean isBlank(List<Inline> content) {
        for (Inline inline : content) {
            boolean shows = inline instanceof FootnoteMark
                    || inline instanceof Link
                    || !(inline instanceof Text || inline instanceof LineBreak)
                    || inline instanceof Text text && !text.leaf().text().isBlank();
            if (shows) {
                return false;
            }
        }
        return true;
    }
}
