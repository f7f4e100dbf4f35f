package se.overens.document;

import java.util.ArrayList;
import java.util.List;

/** All leaves of a document, in reading order: the leaf at index {@code i} has the id {@code i}. */
public final class Leaves implements BlockVisitor<List<Leaf>>, InlineVisitor<List<Leaf>> {
    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves() {}

    /** The leaves of {@code document}. */
    public static List<Leaf> of(Document document) {
        Leaves all = new Leaves();
        document.blocks().forEach(b -> b.accept(all));
        return all.leaves;
    }

    /** The words of {@code content} without footnotes, as a bookmark or a window title shows them. */
    public static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                words.append(text.leaf().text());
            } else if (inline instanceof LineBreak) {
                words.append(' ');
            }
        }
        return words.toString().replace("\u00AD", "").strip();
    }

    @Override
    public List<Leaf> title(Title title) {
        return inlines(title.content());
    }

    @Override
    public List<Leaf> heading(Heading heading) {
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
