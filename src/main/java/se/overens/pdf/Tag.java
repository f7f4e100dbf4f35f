package se.overens.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.SignatureLine;

/** A node of the structure tree as the document model asks for it, before anything is painted. */
sealed interface Tag {
    /**
     * A structure element (PDF 32000-1, 14.7.2).
     *
     * @param role a standard structure type, such as {@code P}
     * @param kids in reading order
     * @param id unique in the document, or null
     * @param numbering the ListNumbering of a list, or null
     */
    record Element(
            String role,
            List<Tag> kids,
            @Nullable String id,
            @Nullable String numbering) implements Tag {
        public Element {
            kids = List.copyOf(kids);
        }

        /** An element with neither id nor attributes. */
        static Element of(String role, List<Tag> kids) {
            return new Element(role, kids, null, null);
        }
    }

    /**
     * Text that belongs to one element without a break: it becomes one marked content on each page that it is on.
     *
     * @param index counted from 0 in reading order
     */
    record Segment(int index) implements Tag {}

    /**
     * A form element around a signature field.
     *
     * @param line whose field it is
     */
    record Field(SignatureLine line) implements Tag {}
}
