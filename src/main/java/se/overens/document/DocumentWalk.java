package se.overens.document;

import java.util.List;

/**
 * A way through a document in reading order, for those who look for a few things in it and pass over the rest. Who prints
 * a document implements the visitors instead, so that nothing of a new kind can be forgotten.
 */
public abstract class DocumentWalk implements BlockVisitor<Boolean>, InlineVisitor<Boolean> {
    /** Goes through blocks in order. */
    protected final boolean blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    /** Goes through running text in order: that of each block and each note comes here. */
    protected boolean inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean title(Title title) {
        return inlines(title.content());
    }

    @Override
    public Boolean heading(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return true;
    }

    @Override
    public Boolean table(Table table) {
        if (table.caption() != null) {
            inlines(table.caption().content());
        }
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        return true;
    }

    @Override
    public Boolean contents(Contents contents) {
        return true;
    }

    @Override
    public Boolean localAddition(LocalAddition addition) {
        return blocks(addition.blocks());
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        return inlines(title.content());
    }

    @Override
    public Boolean pageBreak(PageBreak pageBreak) {
        return true;
    }

    @Override
    public Boolean signatures(SignatureBlock signatures) {
        return true;
    }

    @Override
    public Boolean text(Text text) {
        return true;
    }

    @Override
    public Boolean placeholder(Placeholder placeholder) {
        return true;
    }

    @Override
    public Boolean link(Link link) {
        link.content().forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean footnoteMark(FootnoteMark mark) {
        return inlines(mark.note().content());
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return true;
    }
}
