package se.overens.pdf.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.overens.pdf.ObjectTable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/** One structure tree over the trees of all parts: the document, its items, their papers (PDF 32000-1, 14.7). */
final class PackTree {
    private static final PdfName STRUCT_ELEM = PdfName.of("StructElem");

    private final ObjectTable objects;
    private final int keys;
    private final Roles roles = new Roles();
    private final Map<String, PdfObject> ids = new TreeMap<>();
    private final Map<String, PdfObject> classes = new TreeMap<>();
    private final Map<Integer, PdfObject> parents = new TreeMap<>();
    private boolean complete = true;

    PackTree(ObjectTable objects, int keys) {
        this.objects = objects;
        this.keys = keys;
    }

    /** Gives {@code catalog} the tree of {@code items}; false if some part has none. */
    boolean write(PdfDictionary catalog, List<PackItem> items) {
        PdfDictionary root = PdfDictionary.of(PdfName.STRUCT_TREE_ROOT, 8);
        PdfReference rootReference = objects.add(root);
        PdfDictionary document = element("Document", rootReference);
        PdfReference reference = objects.add(document);
        PdfArray kids = new PdfArray(items.size());
        for (PackItem item : items) {
            if (item.title().isEmpty()) {
                item.entries().forEach(entry -> part(entry, kids, reference));
            } else {
                PdfDictionary section = element("Part", reference).put(PdfName.T, item.title());
                PdfReference sectionReference = objects.add(section);
                PdfArray papers = new PdfArray(4);
                item.entries().forEach(entry -> part(entry, papers, sectionReference));
                section.put(PdfName.K, papers);
                if (papers.size() > 0) {
                    kids.add(sectionReference);
                }
            }
        }
        if (kids.size() == 0) {
            return false;
        }
        document.put(PdfName.K, kids);
        root.put(PdfName.K, reference);
        catalog.put(PdfName.STRUCT_TREE_ROOT, rootReference);
        common(root);
        return complete;
    }

    private static PdfDictionary element(String role, PdfReference parent) {
        return PdfDictionary.of(STRUCT_ELEM, 6).put(PdfName.S, PdfName.of(role)).put(PdfName.P, parent);
    }

    private void part(PackEntry entry, PdfArray kids, PdfReference parent) {
        PartTree tree = entry.part().tree();
        if (tree == null) {
            complete = false;
            return;
        }
        tree.element().put(PdfName.P, parent).put(PdfName.T, entry.title());
        tree.tidy(roles);
        ids.putAll(tree.ids());
        classes.putAll(tree.classes());
        parents.putAll(entry.part().parents());
        kids.add(tree.reference());
    }

    private void common(PdfDictionary root) {
        PdfArray numbers = new PdfArray(2 * parents.size());
        parents.forEach((key, value) -> numbers.add(PdfNumber.of(key)).add(value));
        root.put(PdfName.PARENT_TREE, objects.add(new PdfDictionary(1).put(PdfName.NUMS, numbers)));
        root.put(PdfName.PARENT_TREE_NEXT_KEY, keys);
        PdfDictionary map = roles.map();
        if (map.size() > 0) {
            root.put(PdfName.ROLE_MAP, map);
        }
        if (!classes.isEmpty()) {
            PdfDictionary all = new PdfDictionary(classes.size());
            classes.forEach((name, value) -> all.put(PdfName.of(name), value));
            root.put(PdfName.CLASS_MAP, all);
        }
        if (!ids.isEmpty()) {
            root.put(PdfName.ID_TREE, objects.add(new PdfDictionary(1).put(PdfName.NAMES, NameTree.names(ids))));
        }
    }
}
