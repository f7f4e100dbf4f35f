package se.overens.pdf.pack;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.ParentTree;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/**
 * The structure tree of a part, under an element of its own (PDF 32000-1, 14.7). Names that hold for the whole file – ids,
 * roles and classes of attributes – are told apart from those of other parts.
 */
final class PartTree {
    private static final PdfName STRUCT_ELEM = PdfName.of("StructElem");
    private static final PdfName PART = PdfName.of("Part");

    private final PdfDictionary element = PdfDictionary.of(STRUCT_ELEM, 6);
    private final PdfReference reference;
    private final String prefix;
    private final Map<String, PdfObject> ids = new TreeMap<>();
    private final PdfDictionary roles;
    private final PdfDictionary classes;
    private final PdfObject parentTree;
    private final Set<PdfDictionary> renamed = Collections.newSetFromMap(new IdentityHashMap<>());

    private PartTree(COSDictionary root, GraphCopy copy, String prefix) {
        this.prefix = prefix;
        element.put(PdfName.S, PART);
        reference = copy.add(element);
        copy.replace(root, reference);
        element.put(PdfName.K, copy.of(root.getItem(COSName.K)));
        parentTree = copy.of(root.getItem(COSName.PARENT_TREE));
        roles = dictionary(copy.of(root.getItem(COSName.ROLE_MAP)));
        classes = dictionary(copy.of(root.getItem(COSName.CLASS_MAP)));
    }

    /** The tree of the file of {@code catalog}, complete when {@code copy} is finished; null if it has none. */
    static @Nullable PartTree of(COSDictionary catalog, GraphCopy copy, int part) {
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return root == null || !root.containsKey(COSName.K) ? null : new PartTree(root, copy, "p" + part + "-");
    }

    private static PdfDictionary dictionary(PdfObject object) {
        return object.target() instanceof PdfDictionary found ? found : new PdfDictionary(1);
    }

    /** The element that holds the part. */
    PdfReference reference() {
        return reference;
    }

    /** The same. */
    PdfDictionary element() {
        return element;
    }

    /** The items of the parent tree, by the keys that the part was copied with. */
    Map<Integer, PdfObject> parents(GraphCopy copy) {
        Map<Integer, PdfObject> shifted = new TreeMap<>();
        PdfDictionary tree = parentTree.target() instanceof PdfDictionary found ? found : null;
        ParentTree.items(tree).forEach((key, value) -> {
            if (key >= 0) {
                shifted.put(copy.key(key), value);
            }
        });
        return shifted;
    }

    /** The elements that have an id, by it. */
    Map<String, PdfObject> ids() {
        return ids;
    }

    /** The classes of attributes under their new names. */
    Map<String, PdfObject> classes() {
        Map<String, PdfObject> named = new TreeMap<>();
        for (int i = 0; i < classes.size(); i++) {
            named.put(prefix + classes.name(i).text(), classes.item(i));
        }
        return named;
    }

    /** Takes away what fields and films left, and settles names; {@code all} are the roles of the pack so far. */
    void tidy(Roles all) {
        Map<String, String> renamed = all.add(roles);
        Set<PdfDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<PdfDictionary> open = new ArrayDeque<>();
        open.add(element);
        while (!open.isEmpty()) {
            PdfDictionary next = open.poll();
            if (seen.add(next)) {
                rename(next, renamed);
                prune(next);
                kids(next, open);
            }
        }
    }

    private void kids(PdfDictionary parent, Deque<PdfDictionary> open) {
        PdfObject kids = parent.item(PdfName.K);
        PdfArray list =
                kids == null ? PdfArray.of() : kids.target() instanceof PdfArray array ? array : PdfArray.of(kids);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof PdfDictionary kid && kid.has(PdfName.S)) {
                open.add(kid);
                if (kid.get(PdfName.ID) instanceof PdfString id && list.item(i) instanceof PdfReference) {
                    ids.put(unique(id), list.item(i));
                }
            }
        }
    }

    /** References to what is gone, and elements of fields that hold nothing any more. */
    private static void prune(PdfDictionary parent) {
        PdfObject kids = parent.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            PdfArray left = new PdfArray(array.size());
            for (int i = 0; i < array.size(); i++) {
                if (!isEmpty(array.get(i))) {
                    left.add(array.item(i));
                }
            }
            parent.put(PdfName.K, left);
        } else if (isEmpty(kids)) {
            parent.remove(PdfName.K);
        }
    }

    private static boolean isEmpty(@Nullable PdfObject kid) {
        return isGone(kid)
                || kid instanceof PdfDictionary element
                        && PdfName.FORM.equals(element.name(PdfName.S))
                        && holdsNothing(element.get(PdfName.K));
    }

    /** True for a reference to something that is not in the pack. */
    static boolean isGone(@Nullable PdfObject kid) {
        return kid == null
                || kid instanceof PdfDictionary dictionary
                        && PdfName.OBJR.equals(dictionary.name(PdfName.TYPE))
                        && dictionary.get(PdfName.OBJ) == null;
    }

    private static boolean holdsNothing(@Nullable PdfObject kids) {
        if (!(kids instanceof PdfArray array)) {
            return isGone(kids);
        }
        boolean nothing = true;
        for (int i = 0; i < array.size(); i++) {
            nothing &= isGone(array.get(i));
        }
        return nothing;
    }

    private void rename(PdfDictionary dictionary, Map<String, String> roles) {
        String role = dictionary.nameText(PdfName.S);
        if (role != null && roles.containsKey(role)) {
            dictionary.put(PdfName.S, PdfName.of(roles.get(role)));
        }
        if (dictionary.get(PdfName.ID) instanceof PdfString id) {
            dictionary.put(PdfName.ID, unique(id));
        }
        classes(dictionary);
        PdfObject attributes = dictionary.get(PdfName.A);
        if (attributes instanceof PdfDictionary one) {
            headers(one);
        } else if (attributes instanceof PdfArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.get(i) instanceof PdfDictionary one) {
                    headers(one);
                }
            }
        }
    }

    /** The id in the pack; in ASCII, so that ids are in the order that a tree of names asks for (7.9.6). */
    private String unique(PdfString id) {
        StringBuilder unique = new StringBuilder(prefix);
        for (char c : id.text().toCharArray()) {
            if (c > ' ' && c <= '~' && c != '%') {
                unique.append(c);
            } else {
                unique.append('%').append(Integer.toHexString(c)).append('%');
            }
        }
        return unique.toString();
    }

    private void classes(PdfDictionary dictionary) {
        PdfObject used = dictionary.get(PdfName.C);
        if (used instanceof PdfName name) {
            dictionary.put(PdfName.C, PdfName.of(prefix + name.text()));
        } else if (used instanceof PdfArray names) {
            PdfArray renamed = new PdfArray(names.size());
            for (int i = 0; i < names.size(); i++) {
                renamed.add(names.get(i) instanceof PdfName name ? PdfName.of(prefix + name.text()) : names.item(i));
            }
            dictionary.put(PdfName.C, renamed);
        }
    }

    /** A cell names its header cells by their ids (14.8.5.7). */
    private void headers(PdfDictionary attributes) {
        PdfArray old = attributes.array(PdfName.HEADERS);
        // Several cells may share their attributes.
        if (old == null || !renamed.add(attributes)) {
            return;
        }
        PdfArray headers = new PdfArray(old.size());
        for (int i = 0; i < old.size(); i++) {
            headers.add(old.get(i) instanceof PdfString id ? PdfString.of(unique(id)) : old.item(i));
        }
        attributes.put(PdfName.HEADERS, headers);
    }
}
