package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.layout.Frame;
import se.overens.layout.ImageFrame;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/**
 * The structure tree of a file: elements, the parent tree back from every marked content and annotation, and the names of
 * the notes (PDF 32000-1, 14.7).
 */
final class StructureWriter {
    private final ObjectTable objects;
    private final List<PaintedPage> pages;
    private final SignatureFields fields;
    private final LinkAnnotations links;
    /** For each segment the marked contents that it became, in page order. */
    private final List<List<Mark>> marks = new ArrayList<>();
    /** For each page the element of each marked content, by MCID. */
    private final List<PdfArray> parents = new ArrayList<>();

    /** The elements of the annotations; the key of each in the parent tree is its index after the pages. */
    private final List<PdfReference> annotationParents = new ArrayList<>();

    private final SortedMap<String, PdfReference> ids = new TreeMap<>();

    private record Mark(int page, int mcid) {}

    StructureWriter(List<PaintedPage> pages, SignatureFields fields, LinkAnnotations links, ObjectTable objects) {
        this.objects = objects;
        this.pages = pages;
        this.fields = fields;
        this.links = links;
    }

    /** Writes the tree of {@code structure}; the result is the StructTreeRoot. */
    PdfReference write(Structure structure) {
        collect(structure.segments());
        PdfDictionary root = PdfDictionary.of(PdfName.STRUCT_TREE_ROOT, 8);
        PdfReference reference = objects.add(root);
        root.put(PdfName.K, element(structure.root(), reference));
        root.put(PdfName.PARENT_TREE, objects.add(parentTree()));
        root.put(PdfName.PARENT_TREE_NEXT_KEY, pages.size() + annotationParents.size());
        if (!ids.isEmpty()) {
            root.put(PdfName.ID_TREE, objects.add(idTree()));
        }
        return reference;
    }

    private void collect(int segments) {
        for (int i = 0; i < segments; i++) {
            marks.add(new ArrayList<>());
        }
        for (int page = 0; page < pages.size(); page++) {
            List<Integer> painted = pages.get(page).segments();
            PdfArray elements = new PdfArray(4);
            for (int mcid = 0; mcid < painted.size(); mcid++) {
                marks.get(painted.get(mcid)).add(new Mark(page, mcid));
                elements.add(PdfNumber.of(0));
            }
            parents.add(elements);
        }
    }

    private PdfReference element(Tag.Element tag, PdfReference parent) {
        PdfDictionary element = dictionary(tag.role(), parent);
        PdfReference reference = objects.add(element);
        if (tag.id() != null) {
            element.put(PdfName.ID, tag.id());
            ids.put(tag.id(), reference);
        }
        Tag.Attribute attribute = tag.attribute();
        if (attribute != null) {
            PdfDictionary attributes = new PdfDictionary(4);
            attributes.put(PdfName.O, PdfName.of(attribute.owner()));
            attributes.put(PdfName.of(attribute.name()), PdfName.of(attribute.value()));
            element.put(PdfName.A, attributes);
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

    private PdfReference form(Tag.Field tag, PdfReference parent) {
        SignatureFields.Field field = fields.of(tag.line());
        PdfDictionary form = dictionary("Form", parent);
        form.put(PdfName.PG, field.page());
        PdfReference reference = objects.add(form);
        form.put(PdfName.K, annotation(field.widget(), field.dictionary(), reference));
        return reference;
    }

    private PdfReference link(Tag.LinkText tag, PdfReference parent) {
        PdfDictionary element = dictionary("Link", parent);
        PdfReference reference = objects.add(element);
        Kids kids = new Kids(element, reference);
        marks.get(tag.text().index()).forEach(kids::add);
        for (LinkAnnotations.Area area : links.of(tag.link())) {
            PdfDictionary content = annotation(area.annotation(), area.dictionary(), reference);
            content.put(PdfName.PG, area.page().reference());
            kids.items.add(content);
        }
        kids.write();
        return reference;
    }

    /** The reference of an element to its annotation, which gets its key in the parent tree. */
    private PdfDictionary annotation(PdfReference annotation, PdfDictionary dictionary, PdfReference element) {
        dictionary.put(PdfName.STRUCT_PARENT, pages.size() + annotationParents.size());
        annotationParents.add(element);
        PdfDictionary content = new PdfDictionary(4);
        content.put(PdfName.TYPE, PdfName.OBJR);
        content.put(PdfName.OBJ, annotation);
        return content;
    }

    private PdfReference figure(Tag.Figure tag, PdfReference parent) {
        PdfDictionary element = dictionary("Figure", parent);
        element.put(PdfName.ALT, PdfString.of(tag.logo().alt()));
        PdfReference reference = objects.add(element);
        Kids kids = new Kids(element, reference);
        for (Mark mark : marks.get(tag.picture().index())) {
            kids.add(mark);
            element.put(PdfName.A, box(pages.get(mark.page())));
        }
        kids.write();
        return reference;
    }

    /** The Layout attribute that says where a figure stands (PDF 32000-1, 14.8.5.4.3). */
    private static PdfDictionary box(PaintedPage page) {
        PdfDictionary attributes = new PdfDictionary(4);
        attributes.put(PdfName.O, PdfName.LAYOUT);
        attributes.put(PdfName.PLACEMENT, PdfName.BLOCK);
        for (Frame frame : page.page().frames()) {
            if (frame instanceof ImageFrame image) {
                double bottom = page.page().height() - image.y() - image.height();
                attributes.put(
                        PdfName.BBOX,
                        PdfArray.of(
                                PdfNumber.of(image.x()),
                                PdfNumber.of(bottom),
                                PdfNumber.of(image.x() + image.width()),
                                PdfNumber.of(bottom + image.height())));
            }
        }
        return attributes;
    }

    /** The K of an element: MCIDs of its own page as numbers, those of other pages as references (14.7.4.2). */
    private final class Kids {
        private final PdfDictionary element;
        private final PdfReference reference;
        private final PdfArray items = new PdfArray(4);
        private int ownPage = -1;

        Kids(PdfDictionary element, PdfReference reference) {
            this.element = element;
            this.reference = reference;
        }

        void add(Mark mark) {
            if (ownPage < 0) {
                ownPage = mark.page();
                element.put(PdfName.PG, pages.get(ownPage).reference());
            }
            parents.get(mark.page()).set(mark.mcid(), reference);
            items.add(mark.page() == ownPage ? PdfNumber.of(mark.mcid()) : elsewhere(mark));
        }

        private PdfDictionary elsewhere(Mark mark) {
            PdfDictionary content = new PdfDictionary(4);
            content.put(PdfName.TYPE, PdfName.MCR);
            content.put(PdfName.PG, pages.get(mark.page()).reference());
            content.put(PdfName.MCID, mark.mcid());
            return content;
        }

        void write() {
            if (items.size() > 0) {
                element.put(PdfName.K, items.size() == 1 ? items.item(0) : items);
            }
        }
    }

    private static PdfDictionary dictionary(String role, PdfReference parent) {
        // Its Type is optional and the same in each: a tenth of the object stream.
        PdfDictionary element = new PdfDictionary(4);
        element.put(PdfName.S, PdfName.of(role));
        element.put(PdfName.P, parent);
        return element;
    }

    /** Keys: the pages from 0, then the annotations. */
    private PdfDictionary parentTree() {
        PdfArray numbers = new PdfArray(4);
        for (int page = 0; page < parents.size(); page++) {
            numbers.add(PdfNumber.of(page));
            numbers.add(objects.add(parents.get(page)));
        }
        for (int i = 0; i < annotationParents.size(); i++) {
            numbers.add(PdfNumber.of(pages.size() + i));
            numbers.add(annotationParents.get(i));
        }
        PdfDictionary tree = new PdfDictionary(4);
        tree.put(PdfName.NUMS, numbers);
        return tree;
    }

    private PdfDictionary idTree() {
        PdfArray names = new PdfArray(4);
        ids.forEach((id, element) -> {
            names.add(PdfString.of(id));
            names.add(element);
        });
        PdfDictionary tree = new PdfDictionary(4);
        tree.put(PdfName.NAMES, names);
        return tree;
    }
}
