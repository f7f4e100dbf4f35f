package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * The title of a bilaga within the document, which begins a page; it ranks with headings of level 1.
 *
 * @param label such as "Bilaga 1", at the upper right of the page
 * @param content the words
 * @param origin the template line
 */
public record AttachmentTitle(Leaf label, List<Inline> content, Location origin) implements Block {
    public AttachmentTitle {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.attachmentTitle(this);
    }
}
