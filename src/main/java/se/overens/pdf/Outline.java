package se.overens.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import se.overens.document.Block;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Text;
import se.overens.document.Title;
import se.overens.layout.Frame;
import se.overens.layout.TextFrame;

/** The bookmarks: the title, and the headings under it by their levels, all open (PDF 32000-1, 12.3.3). */
final class Outline {
    private final ObjectTable objects;
    private final Map<Integer, COSArray> destinations = new HashMap<>();

    /** The items from the outline itself down to the last one, each the parent of the next. */
    private final List<Item> path = new ArrayList<>();

    private Outline(ObjectTable objects) {
        this.objects = objects;
    }

    /** An item that may get kids: its level is 0 for the title. */
    private static final class Item {
        private final int level;
        private final COSDictionary dictionary;
        private final COSObject reference;

        Item(int level, COSDictionary dictionary, COSObject reference) {
            this.level = level;
            this.dictionary = dictionary;
            this.reference = reference;
        }
    }

    /** Writes the bookmarks; the result is the Outlines dictionary. */
    static COSObject write(Document document, List<PaintedPage> pages, ObjectTable objects) {
        Outline outline = new Outline(objects);
        pages.forEach(outline::collect);
        COSDictionary root = ObjectTable.dictionary("Outlines");
        COSObject reference = objects.add(root);
        outline.path.add(new Item(-1, root, reference));
        for (Block block : document.blocks()) {
            if (block instanceof Title title) {
                outline.add(0, title.content());
            } else if (block instanceof Heading heading) {
                outline.add(heading.level(), heading.content());
            }
        }
        return reference;
    }

    /** Where each leaf begins: the upper edge of its first line. */
    private void collect(PaintedPage page) {
        for (Frame frame : page.page().frames()) {
            if (frame instanceof TextFrame text && text.leaf() != TextFrame.ARTIFACT) {
                destinations.computeIfAbsent(text.leaf(), leaf -> destination(page, text));
            }
        }
    }

    private static COSArray destination(PaintedPage page, TextFrame text) {
        double ascent = text.size() * text.face().ascent() / text.face().unitsPerEm();
        COSArray destination = ObjectTable.array(page.reference(), COSName.getPDFName("XYZ"), COSNull.NULL);
        destination.add(ObjectTable.number(Math.ceil(page.page().height() - text.baseline() + ascent)));
        destination.add((COSBase) COSNull.NULL);
        return destination;
    }

    private void add(int level, List<Inline> content) {
        List<Leaf> leaves = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                leaves.add(text.leaf());
            }
        }
        COSArray destination =
                leaves.isEmpty() ? null : destinations.get(leaves.get(0).id());
        if (destination == null) {
            return;
        }
        StringBuilder words = new StringBuilder();
        leaves.forEach(leaf -> words.append(leaf.text()));
        COSDictionary item = new COSDictionary();
        item.setItem(
                COSName.TITLE,
                ObjectTable.text(words.toString().replace("\u00AD", "").strip()));
        item.setItem(COSName.DEST, destination);
        link(new Item(level, item, objects.add(item)));
    }

    private void link(Item item) {
        while (last().level >= item.level) {
            path.remove(path.size() - 1);
        }
        COSDictionary parent = last().dictionary;
        item.dictionary.setItem(COSName.PARENT, last().reference);
        COSBase previous = parent.getItem(COSName.LAST);
        if (previous instanceof COSObject before && before.getObject() instanceof COSDictionary sibling) {
            sibling.setItem(COSName.NEXT, item.reference);
            item.dictionary.setItem(COSName.PREV, before);
        } else {
            parent.setItem(COSName.FIRST, item.reference);
        }
        parent.setItem(COSName.LAST, item.reference);
        for (Item open : path) {
            open.dictionary.setInt(COSName.COUNT, open.dictionary.getInt(COSName.COUNT, 0) + 1);
        }
        path.add(item);
    }

    private Item last() {
        return path.get(path.size() - 1);
    }
}
