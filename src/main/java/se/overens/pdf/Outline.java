package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Leaves;
import se.overens.document.Placeholder;
import se.overens.document.Text;
import se.overens.document.Title;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/** The bookmarks: the title, and headings and bilagor under it by their levels, all open (PDF 32000-1, 12.3.3). */
final class Outline {
    private final ObjectTable objects;
    private final Destinations destinations;

    /** The items from the outline itself down to the last one, each the parent of the next. */
    private final List<Item> path = new ArrayList<>();

    private Outline(Destinations destinations, ObjectTable objects) {
        this.destinations = destinations;
        this.objects = objects;
    }

    /** An item that may get kids: its level is 0 for the title. */
    private static final class Item {
        private final int level;
        private final PdfDictionary dictionary;
        private final PdfReference reference;

        Item(int level, PdfDictionary dictionary, PdfReference reference) {
            this.level = level;
            this.dictionary = dictionary;
            this.reference = reference;
        }
    }

    /** Writes the bookmarks; the result is the Outlines dictionary. */
    static PdfReference write(Document document, Destinations destinations, ObjectTable objects) {
        Outline outline = new Outline(destinations, objects);
        PdfDictionary root = PdfDictionary.of(PdfName.OUTLINES, 8);
        PdfReference reference = objects.add(root);
        outline.path.add(new Item(-1, root, reference));
        for (Block block : document.blocks()) {
            if (block instanceof Title title) {
                outline.add(0, null, title.content());
            } else if (block instanceof Heading heading) {
                outline.add(heading.level(), heading.label(), heading.content());
            } else if (block instanceof AttachmentTitle title) {
                outline.add(1, title.label(), title.content());
            }
        }
        return reference;
    }

    private void add(int level, @Nullable Leaf label, List<Inline> content) {
        Leaf first = label == null ? first(content) : label;
        PdfArray destination = first == null ? null : destinations.of(first.id());
        if (destination == null) {
            return;
        }
        String words = Leaves.words(content);
        PdfDictionary item = new PdfDictionary(4);
        item.put(PdfName.TITLE, PdfString.of(label == null ? words : label.text() + " " + words));
        item.put(PdfName.DEST, destination);
        link(new Item(level, item, objects.add(item)));
    }

    private static @Nullable Leaf first(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                return text.leaf();
            } else if (inline instanceof Placeholder placeholder) {
                return placeholder.leaf();
            }
        }
        return null;
    }

    private void link(Item item) {
        while (last().level >= item.level) {
            path.remove(path.size() - 1);
        }
        PdfDictionary parent = last().dictionary;
        item.dictionary.put(PdfName.PARENT, last().reference);
        PdfObject previous = parent.item(PdfName.LAST);
        if (previous instanceof PdfReference before && before.target() instanceof PdfDictionary sibling) {
            sibling.put(PdfName.NEXT, item.reference);
            item.dictionary.put(PdfName.PREV, before);
        } else {
            parent.put(PdfName.FIRST, item.reference);
        }
        parent.put(PdfName.LAST, item.reference);
        for (Item open : path) {
            open.dictionary.put(PdfName.COUNT, open.dictionary.whole(PdfName.COUNT, 0) + 1);
        }
        path.add(item);
    }

    private Item last() {
        return path.get(path.size() - 1);
    }
}
