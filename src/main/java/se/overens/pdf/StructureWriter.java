package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import se.overens.layout.Frame;
import se.overens.layout.ImageFrame;

/**
 * The structure tree of a file: elements, the parent tree back from every marked content and annotation, and the names of
 * the notes (PDF 32000-1, 14.7).
 */
final class StructureWriter {
    private static final COSName MARKED_REFERENCE = COSName.getPDFName("MCR");
    /** The names of roles; PDFBox encodes a name each time before it finds it. */
    private static final Map<String, COSName> ROLES = new ConcurrentHashMap<>();

    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

    private final ObjectTable objects;
    private final List<PaintedPage> pages;
    private final SignatureFields fields;
    private final LinkAnnotations links;
    /** For each segment the marked contents that it became, in page order. */
    private final List<List<Mark>> marks = new ArrayList<>();
    /** For each page the element of each marked content, by MCID. */
    private final List<COSArray> parents = new ArrayList<>();

    /** The elements of the annotations; the key of each in the parent tree is its index after the pages. */
    private final List<COSObject> annotationParents = new ArrayList<>();

    private final SortedMap<String, COSObject> ids = new TreeMap<>();

    private record Mark(int page, int mcid) {}

    StructureWriter(List<PaintedPage> pages, SignatureFields fields, LinkAnnotations links, ObjectTable objects) {
        this.objects = objects;
        this.pages = pages;
        this.fields = fields;
        this.links = links;
    }

    /** Writes the tree of {@code structure}; the result is the StructTreeRoot. */
    COSObject write(Structure structure) {
        collect(structure.segments());
        COSDictionary root = ObjectTable.dictionary("StructTreeRoot");
        COSObject reference = objects.add(root);
        root.setItem(COSName.K, element(structure.root(), reference));
        root.setItem(COSName.PARENT_TREE, objects.add(parentTree()));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + annotationParents.size());
        if (!ids.isEmpty()) {
            root.setItem(COSName.ID_TREE, objects.add(idTree()));
        }
        return reference;
    }

    private void collect(int segments) {
        for (int i = 0; i < segments; i++) {
            marks.add(new ArrayList<>());
        }
        for (int page = 0; page < pages.size(); page++) {
            List<Integer> painted = pages.get(page).segments();
            COSArray elements = new COSArray();
            for (int mcid = 0; mcid < painted.size(); mcid++) {
                marks.get(painted.get(mcid)).add(new Mark(page, mcid));
                elements.add(COSInteger.ZERO);
            }
            parents.add(elements);
        }
    }

    private COSObject element(Tag.Element tag, COSObject parent) {
        COSDictionary element = dictionary(tag.role(), parent);
        COSObject reference = objects.add(element);
        if (tag.id() != null) {
            element.setString(COSName.ID, tag.id());
            ids.put(tag.id(), reference);
        }
        Tag.Attribute attribute = tag.attribute();
        if (attribute != null) {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, attribute.owner());
            attributes.setName(attribute.name(), attribute.value());
            element.setItem(COSName.A, attributes);
        }
        Kids kids = new Kids(element, reference);
        for (Tag kid : tag.kids()) {
            if (kid instanceof Tag.Element inner) {
                kids.items.add(element(inner, reference));
            } else if (kid instanceof Tag.Segment segment) {
                marks.get(segment.index()).forEach(kids::add);
            } else if (kid instanceof Tag.Field field) {
                kids.items.add(form(field, reference));
            } else if (kid instanceof Tag.LinkText link) {
                kids.items.add(link(link, reference));
            } else if (kid instanceof Tag.Figure figure) {
                kids.items.add(figure(figure, reference));
            }
        }
        kids.write();
        return reference;
    }

    private COSObject form(Tag.Field tag, COSObject parent) {
        SignatureFields.Field field = fields.of(tag.line());
        COSDictionary form = dictionary("Form", parent);
        form.setItem(COSName.PG, field.page());
        COSObject reference = objects.add(form);
        form.setItem(COSName.K, annotation(field.widget(), field.dictionary(), reference));
        return reference;
    }

    private COSObject link(Tag.LinkText tag, COSObject parent) {
        COSDictionary element = dictionary("Link", parent);
        COSObject reference = objects.add(element);
        Kids kids = new Kids(element, reference);
        marks.get(tag.text().index()).forEach(kids::add);
        for (LinkAnnotations.Area area : links.of(tag.link())) {
            COSDictionary content = annotation(area.annotation(), area.dictionary(), reference);
            content.setItem(COSName.PG, area.page().reference());
            kids.items.add(content);
        }
        kids.write();
        return reference;
    }

    /** The reference of an element to its annotation, which gets its key in the parent tree. */
    private COSDictionary annotation(COSObject annotation, COSDictionary dictionary, COSObject element) {
        dictionary.setInt(COSName.STRUCT_PARENT, pages.size() + annotationParents.size());
        annotationParents.add(element);
        COSDictionary content = new COSDictionary();
        content.setItem(COSName.TYPE, OBJECT_REFERENCE);
        content.setItem(COSName.OBJ, annotation);
        return content;
    }

    private COSObject figure(Tag.Figure tag, COSObject parent) {
        COSDictionary element = dictionary("Figure", parent);
        element.setItem(COSName.getPDFName("Alt"), ObjectTable.text(tag.logo().alt()));
        COSObject reference = objects.add(element);
        Kids kids = new Kids(element, reference);
        for (Mark mark : marks.get(tag.picture().index())) {
            kids.add(mark);
            element.setItem(COSName.A, box(pages.get(mark.page())));
        }
        kids.write();
        return reference;
    }

    /** The Layout attribute that says where a figure stands (PDF 32000-1, 14.8.5.4.3). */
    private static COSDictionary box(PaintedPage page) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Layout");
        attributes.setName("Placement", "Block");
        for (Frame frame : page.page().frames()) {
            if (frame instanceof ImageFrame image) {
                double bottom = page.page().height() - image.y() - image.height();
                attributes.setItem(
                        COSName.BBOX,
                        ObjectTable.array(
                                ObjectTable.number(image.x()),
                                ObjectTable.number(bottom),
                                ObjectTable.number(image.x() + image.width()),
                                ObjectTable.number(bottom + image.height())));
            }
        }
        return attributes;
    }

    /** The K of an element: MCIDs of its own page as numbers, those of other pages as references (14.7.4.2). */
    private final class Kids {
        private final COSDictionary element;
        private final COSObject reference;
        private final COSArray items = new COSArray();
        private int ownPage = -1;

        Kids(COSDictionary element, COSObject reference) {
            this.element = element;
            this.reference = reference;
        }

        void add(Mark mark) {
            if (ownPage < 0) {
                ownPage = mark.page();
                element.setItem(COSName.PG, pages.get(ownPage).reference());
            }
            parents.get(mark.page()).set(mark.mcid(), (COSBase) reference);
            items.add(mark.page() == ownPage ? COSInteger.get(mark.mcid()) : elsewhere(mark));
        }

        private COSDictionary elsewhere(Mark mark) {
            COSDictionary content = new COSDictionary();
            content.setItem(COSName.TYPE, MARKED_REFERENCE);
            content.setItem(COSName.PG, pages.get(mark.page()).reference());
            content.setInt(COSName.MCID, mark.mcid());
            return content;
        }

        void write() {
            if (items.size() > 0) {
                element.setItem(COSName.K, items.size() == 1 ? items.get(0) : items);
            }
        }
    }

    private static COSDictionary dictionary(String role, COSObject parent) {
        // Its Type is optional and the same in each: a tenth of the object stream.
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, ROLES.computeIfAbsent(role, COSName::getPDFName));
        element.setItem(COSName.P, parent);
        return element;
    }

    /** Keys: the pages from 0, then the annotations. */
    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < parents.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add((COSBase) objects.add(parents.get(page)));
        }
        for (int i = 0; i < annotationParents.size(); i++) {
            numbers.add(COSInteger.get(pages.size() + i));
            numbers.add((COSBase) annotationParents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private COSDictionary idTree() {
        COSArray names = new COSArray();
        ids.forEach((id, element) -> {
            names.add(ObjectTable.text(id));
            names.add((COSBase) element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
