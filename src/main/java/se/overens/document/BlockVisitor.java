package se.overens.document;

/**
 * One method for each kind of block: a new kind does not compile until everyone handles it.
 *
 * @param <R> what a visit gives
 */
public interface BlockVisitor<R> {
    R title(Title title);

    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R list(ListBlock list);

    R table(Table table);

    R contents(Contents contents);

    R localAddition(LocalAddition addition);

    R attachmentTitle(AttachmentTitle title);

    R pageBreak(PageBreak pageBreak);

    R signatures(SignatureBlock signatures);
}
