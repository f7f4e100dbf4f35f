package se.overens.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Document;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.InlineVisitor;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.ListBlock;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.Placeholder;
import se.overens.document.SignatureBlock;
import se.overens.document.Table;
import se.overens.document.TableRow;
import se.overens.document.Text;
import se.overens.document.Title;

/**
 * The words of a document in reading order, from the model or from a file's tags, in one form so that they can be
 * compared: one space wherever there is white space or a new element, and no soft hyphens.
 *
 * <p>The model is walked here once more, apart from {@link StructureBuilder}, so that what that one forgets is seen.
 */
final class ReadingText implements BlockVisitor<Boolean>, InlineVisitor<Boolean> {
    /** Elements within a line: the text goes on. */
    private static final Set<String> INLINE = Set.of("Span", "Reference", "Link", "Quote", "Form");

    /** Room for a letter of two pages. */
    private static final int ROOM = 6_000;

    private char[] text = new char[ROOM];
    private int length;

    private ReadingText() {}

    /** The words of the model. */
    static ReadingText of(Document document) {
        ReadingText reading = new ReadingText();
        for (Block block : document.blocks()) {
            block.accept(reading);
        }
        return reading.trimmed();
    }

    /** The words under a structure element. */
    static ReadingText of(TreeNode node) {
        ReadingText reading = new ReadingText();
        reading.walk(node);
        return reading.trimmed();
    }

    private ReadingText trimmed() {
        length -= length > 0 && text[length - 1] == ' ' ? 1 : 0;
        return this;
    }

    /** All of them. */
    String words() {
        return new String(text, 0, length);
    }

    /** The position of the first difference from {@code other}, or -1. */
    int mismatch(ReadingText other) {
        return Arrays.mismatch(text, 0, length, other.text, 0, other.length);
    }

    private void walk(TreeNode node) {
        boolean apart = !INLINE.contains(node.role());
        if (apart) {
            space();
        }
        for (Kid kid : node.kids()) {
            if (kid instanceof TreeNode inner) {
                walk(inner);
            } else if (kid instanceof MarkedContents.Content content) {
                add(content.room(0), content.length());
            }
        }
        if (apart) {
            space();
        }
    }

    private void add(String words) {
        int count = words.length();
        room(count);
        words.getChars(0, count, text, length);
        tidy(count);
    }

    private void add(char[] words, int count) {
        room(count);
        System.arraycopy(words, 0, text, length, count);
        tidy(count);
    }

    /** Takes in so many characters that stand after the text, without what is not compared. */
    private void tidy(int count) {
        char[] all = text;
        int to = length;
        for (int from = length; from < length + count; from++) {
            char c = all[from];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                if (to > 0 && all[to - 1] != ' ') {
                    all[to++] = ' ';
                }
            } else if (c != 0xAD) {
                all[to++] = c;
            }
        }
        length = to;
    }

    private void space() {
        if (length > 0 && text[length - 1] != ' ') {
            room(1);
            text[length++] = ' ';
        }
    }

    private void room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }

    private Boolean apart(Leaf leaf) {
        space();
        add(leaf.text());
        space();
        return true;
    }

    private Boolean apart(List<Inline> content) {
        space();
        content.forEach(inline -> inline.accept(this));
        space();
        return true;
    }

    @Override
    public Boolean title(Title title) {
        return apart(title.content());
    }

    @Override
    public Boolean heading(Heading heading) {
        if (heading.label() != null) {
            apart(heading.label());
        }
        return apart(heading.content());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return apart(paragraph.content());
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(item -> {
            apart(item.label());
            item.blocks().forEach((Block block) -> block.accept(this));
        });
        return true;
    }

    @Override
    public Boolean table(Table table) {
        Table.Caption caption = table.caption();
        if (caption != null) {
            apart(caption.label());
            apart(caption.content());
        }
        for (TableRow row : table.rows()) {
            row.cells().forEach(cell -> cell.blocks().forEach(block -> block.accept(this)));
        }
        return true;
    }

    @Override
    public Boolean contents(Contents contents) {
        apart(contents.heading());
        for (ContentsEntry entry : contents.entries()) {
            if (entry.label() != null) {
                apart(entry.label());
            }
            apart(entry.words());
            apart(entry.page());
        }
        return true;
    }

    @Override
    public Boolean localAddition(LocalAddition addition) {
        apart(addition.label());
        addition.blocks().forEach(block -> block.accept(this));
        return true;
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        apart(title.label());
        return apart(title.content());
    }

    @Override
    public Boolean pageBreak(PageBreak pageBreak) {
        return true;
    }

    @Override
    public Boolean signatures(SignatureBlock signatures) {
        signatures.lines().forEach(line -> {
            apart(line.role());
            line.entries().forEach(entry -> {
                apart(entry.label());
                Leaf value = entry.value();
                if (value != null) {
                    apart(value);
                }
            });
        });
        return true;
    }

    @Override
    public Boolean text(Text inline) {
        add(inline.leaf().text());
        return true;
    }

    @Override
    public Boolean placeholder(Placeholder placeholder) {
        add(placeholder.leaf().text());
        return true;
    }

    @Override
    public Boolean link(Link link) {
        link.content().forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean footnoteMark(FootnoteMark mark) {
        apart(mark.mark());
        Footnote note = mark.note();
        apart(note.label());
        return apart(note.content());
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        space();
        return true;
    }
}
