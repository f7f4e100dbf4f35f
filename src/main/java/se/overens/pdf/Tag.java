package se.overens.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Logo;
import se.overens.document.SignatureLine;

/** A node of the structure tree as the document model asks for it, before anything is painted. */
sealed interface Tag {
    /**
     * A structure element (PDF 32000-1, 14.7.2).
     *
     * @param role a standard structure type, such as {@code P}
     * @param kids in reading order
     * @param id unique in the document, or null
     * @param attribute the only one that it has, or null
     */
    record Element(
            String role,
            List<Tag> kids,
            @Nullable String id,
            @Nullable Attribute attribute) implements Tag {
        public Element {
            kids = List.copyOf(kids);
        }

        /** An element with neither id nor attribute. */
        static Element of(String role, List<Tag> kids) {
            return new Element(role, kids, null, null);
        }
    }

    /**
     * A structure attribute (PDF 32000-1, 14.8.5).
     *
     * @param owner such as {@code List}
     * @param name such as {@code ListNumbering}
     * @param value a name, such as {@code Decimal}
     */
    record Attribute(String owner, String name, String value) {}

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

    /**
     * A link element around words, with an annotation for each line that they stand on.
     *
     * @param link which link of the document, counted from 0
     * @param text the words
     */
    record LinkText(int link, Segment text) implements Tag {}

    /**
     * A figure element (PDF/UA-1, 7.3).
     *
     * @param logo what is painted
     * @param picture the marked content around it
     */
    record Figure(Logo logo, Segment picture) implements Tag {}
}
