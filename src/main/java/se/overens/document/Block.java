package se.overens.document;

import se.overens.diagnostic.Location;

/** A part of a document that stands on lines of its own. */
public sealed interface Block
        permits Title,
                Heading,
                Paragraph,
                ListBlock,
                Table,
                Contents,
                LocalAddition,
                AttachmentTitle,
                PageBreak,
                SignatureBlock {
    /** Calls the method of {@code visitor} for this kind. */
    <R> R accept(BlockVisitor<R> visitor);

    /** Where the block comes from: a line of the template. */
    Location origin();
}
