package se.overens.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;

/** Reads a structure tree and holds it against the marked contents and the parent tree (PDF 32000-1, 14.7). */
final class TreeReader {
    /** Deeper trees are only made to do harm. */
    private static final int DEEPEST = 200;

    /** More elements than any honest file has. */
    private static final int MOST = 2_000_000;

    private final MarkedContents contents;
    private final Map<Integer, PdfObject> parents;
    private final Findings findings;
    private final Set<PdfDictionary> seen = new HashSet<>();
    private final Map<PdfDictionary, TreeNode> annotations = new HashMap<>();
    private final Set<String> noteIds = new HashSet<>();

    TreeReader(MarkedContents contents, Map<Integer, PdfObject> parents, Findings findings) {
        this.contents = contents;
        this.parents = parents;
        this.findings = findings;
    }

    /** The tree under {@code root}, the StructTreeRoot. */
    TreeNode read(PdfDictionary root) throws IOException {
        TreeNode node = new TreeNode("StructTreeRoot", root);
        kids(root.get(PdfName.K), node, null, 0);
        return node;
    }

    /** The element that refers to each annotation. */
    Map<PdfDictionary, TreeNode> annotations() {
        return annotations;
    }

    private void kids(@Nullable PdfObject kids, TreeNode node, @Nullable PdfDictionary page, int depth)
            throws IOException {
        if (kids instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.get(i), node, page, depth);
            }
        } else {
            kid(kids, node, page, depth);
        }
    }

    private void kid(@Nullable PdfObject kid, TreeNode node, @Nullable PdfDictionary page, int depth)
            throws IOException {
        if (kid instanceof PdfNumber mcid) {
            content(page, mcid.whole(), node);
        } else if (kid instanceof PdfDictionary dictionary) {
            PdfDictionary own = dictionary.dictionary(PdfName.PG);
            PdfDictionary kidPage = own == null ? page : own;
            PdfName type = dictionary.name(PdfName.TYPE);
            if (PdfName.MCR.equals(type)) {
                PdfDictionary form = dictionary.dictionary(PdfName.STM);
                int mcid = dictionary.whole(PdfName.MCID, -1);
                content(form == null ? kidPage : form, mcid, node);
            } else if (PdfName.OBJR.equals(type)) {
                object(dictionary.dictionary(PdfName.OBJ), node);
            } else {
                element(dictionary, node, kidPage, depth);
            }
        }
    }

    private void element(PdfDictionary dictionary, TreeNode parent, @Nullable PdfDictionary page, int depth)
            throws IOException {
        if (!seen.add(dictionary)) {
            findings.add(Code.STRUCTURE_BROKEN, "shared", role(dictionary));
            return;
        }
        if (depth > DEEPEST || seen.size() > MOST) {
            throw new IOException("a structure tree of that size");
        }
        if (dictionary.dictionary(PdfName.P) != parent.dictionary()) {
            findings.add(Code.STRUCTURE_BROKEN, "upwards", role(dictionary));
        }
        TreeNode node = new TreeNode(role(dictionary), dictionary);
        if (node.role().equals("Note")) {
            String id = dictionary.text(PdfName.ID);
            if (id == null || !noteIds.add(id)) {
                findings.add(Code.STRUCTURE_BROKEN, "note", String.valueOf(id));
            }
        }
        parent.kids().add(node);
        kids(dictionary.get(PdfName.K), node, page, depth + 1);
    }

    private void content(@Nullable PdfDictionary owner, int mcid, TreeNode node) {
        MarkedContents.Content content = contents.get(owner, mcid);
        if (content == null || owner == null) {
            findings.add(Code.STRUCTURE_BROKEN, "missing", node.role(), mcid);
            return;
        }
        content.refer();
        int key = owner.whole(PdfName.STRUCT_PARENTS, -1);
        boolean agrees = parents.get(key) instanceof PdfArray elements
                && mcid < elements.size()
                && elements.get(mcid) == node.dictionary();
        if (!agrees) {
            findings.add(Code.STRUCTURE_BROKEN, "parent", content.page(), mcid);
        }
        node.kids().add(content);
    }

    private void object(@Nullable PdfDictionary object, TreeNode node) {
        if (object == null) {
            findings.add(Code.STRUCTURE_BROKEN, "missing", node.role(), "OBJR");
            return;
        }
        boolean first = annotations.putIfAbsent(object, node) == null;
        if (!first || parents.get(object.whole(PdfName.STRUCT_PARENT, -1)) != node.dictionary()) {
            findings.add(Code.STRUCTURE_BROKEN, "annotation", AnnotationRules.name(object));
        }
        node.kids().add(new Kid.Annotation(object));
    }

    private static String role(PdfDictionary dictionary) {
        return String.valueOf(dictionary.nameText(PdfName.S));
    }
}
