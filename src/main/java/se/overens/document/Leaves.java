package se.overens.document;

import java.util.ArrayList;
import java.util.List;

/** All leaves of a document, in reading order. */
public final class Leaves implements BlockVisitor<List<Leaf>>, InlineVisitor<List<Leaf>> {
    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves() {}

    /** The leaves of {@code document}. */
    public static List<Leaf> of(Document document) {
        Leaves all = new Leaves();
        document.blocks().forEach(b -> b.accept(all));
        return all.leaves;
    }

    /** The leaves of {@code block}. */
    public static List<Leaf> of(Block block) {
        Leaves all = new Leaves();
        block.accept(all);
        return all.leaves;
    }

    /** The words of {@code content} without footnotes, as a bookmark or a window title shows them. */
    public static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        append(content, words);
        return words.toString().replace("\u00AD", "").strip();
    }

    private static void append(List<Inline> content, StringBuilder words) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                words.append(text.leaf().text());
            } else if (inline instanceof Placeholder placeholder) {
                words.append(placeholder.leaf().text());
            } else if (inline instanceof Link link) {
                append(link.content(), words);
            } else if (inline instanceof LineBreak) {
                words.append(' ');
            }
        }
    }

    @Override
    public List<Leaf> title(Title title) {
        return inlines(title.content());
    }

    @Override
    public List<Leaf> heading(Heading heading) {
        if (heading.label() != null) {
            leaves.add(heading.label());
        }
        return inlines(heading.content());
    }

    @Override
    public List<Leaf> paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public List<Leaf> list(ListBlock list) {
        for (ListItem item : list.items()) {
            leaves.add(item.label());
            item.blocks().forEach(b -> b.accept(this));
        }
        return leaves;
    }

    @Override
    public List<Leaf> table(Table table) {
        Table.Caption caption = table.caption();
        if (caption != null) {
            leaves.add(caption.label());
            inlines(caption.content());
        }
        for (TableRow row : table.rows()) {
            row.cells().forEach(cell -> cell.blocks().forEach(b -> b.accept(this)));
        }
        return leaves;
    }

    @Override
    public List<Leaf> contents(Contents contents) {
        leaves.add(contents.heading());
        for (ContentsEntry entry : contents.entries()) {
            if (entry.label() != null) {
                leaves.add(entry.label());
            }
            leaves.add(entry.words());
            leaves.add(entry.page());
        }
        return leaves;
    }

    @Override
    public List<Leaf> localAddition(LocalAddition addition) {
        leaves.add(addition.label());
        addition.blocks().forEach(b -> b.accept(this));
        return leaves;
    }

    @Override
    public List<Leaf> attachmentTitle(AttachmentTitle title) {
        leaves.add(title.label());
        return inlines(title.content());
    }

    @Override
    public List<Leaf> pageBreak(PageBreak pageBreak) {
        return leaves;
    }

    @Override
    public List<Leaf> signatures(SignatureBlock signatures) {
        for (SignatureLine line : signatures.lines()) {
            leaves.add(line.role());
            for (SignatureEntry entry : line.entries()) {
                leaves.add(entry.label());
                if (entry.value() != null) {
                    leaves.add(entry.value());
                }
            }
        }
        return leaves;
    }

    @Override
    public List<Leaf> text(Text text) {
        leaves.add(text.leaf());
        return leaves;
    }

    @Override
    public List<Leaf> placeholder(Placeholder placeholder) {
        leaves.add(placeholder.leaf());
        return leaves;
    }

    @Override
    public List<Leaf> link(Link link) {
        return inlines(link.content());
    }

    @Override
    public List<Leaf> footnoteMark(FootnoteMark mark) {
        leaves.add(mark.mark());
        leaves.add(mark.note().label());
        return inlines(mark.note().content());
    }

    @Override
    public List<Leaf> lineBreak(LineBreak lineBreak) {
        return leaves;
    }

    private List<Leaf> inlines(List<Inline> content) {
        content.forEach(i -> i.accept(this));
        return leaves;
    }
}
