package se.overens.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;

/** Reads a structure tree and holds it against the marked contents and the parent tree (PDF 32000-1, 14.7). */
final class TreeReader {
    /** Deeper trees are only made to do harm. */
    private static final int DEEPEST = 200;

    /** More elements than any honest file has. */
    private static final int MOST = 2_000_000;

    private final MarkedContents contents;
    private final Map<Integer, COSBase> parents;
    private final Findings findings;
    private final Set<COSDictionary> seen = new HashSet<>();
    private final Map<COSDictionary, TreeNode> annotations = new HashMap<>();
    private final Set<String> noteIds = new HashSet<>();

    TreeReader(MarkedContents contents, Map<Integer, COSBase> parents, Findings findings) {
        this.contents = contents;
        this.parents = parents;
        this.findings = findings;
    }

    /** The tree under {@code root}, the StructTreeRoot. */
    TreeNode read(COSDictionary root) throws IOException {
        TreeNode node = new TreeNode("StructTreeRoot", root);
        kids(root.getDictionaryObject(COSName.K), node, null, 0);
        return node;
    }

    /** The element that refers to each annotation. */
    Map<COSDictionary, TreeNode> annotations() {
        return annotations;
    }

    private void kids(@Nullable COSBase kids, TreeNode node, @Nullable COSDictionary page, int depth)
            throws IOException {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.getObject(i), node, page, depth);
            }
        } else {
            kid(kids, node, page, depth);
        }
    }

    private void kid(@Nullable COSBase kid, TreeNode node, @Nullable COSDictionary page, int depth) throws IOException {
        if (kid instanceof COSNumber mcid) {
            content(page, mcid.intValue(), node);
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            COSDictionary kidPage = own == null ? page : own;
            String type = dictionary.getNameAsString(COSName.TYPE);
            if ("MCR".equals(type)) {
                COSDictionary form = dictionary.getCOSDictionary(COSName.getPDFName("Stm"));
                int mcid = dictionary.getInt(COSName.MCID, -1);
                content(form == null ? kidPage : form, mcid, node);
            } else if ("OBJR".equals(type)) {
                object(dictionary.getCOSDictionary(COSName.OBJ), node);
            } else {
                element(dictionary, node, kidPage, depth);
            }
        }
    }

    private void element(COSDictionary dictionary, TreeNode parent, @Nullable COSDictionary page, int depth)
            throws IOException {
        if (!seen.add(dictionary)) {
            findings.add(Code.STRUCTURE_BROKEN, "shared", role(dictionary));
            return;
        }
        if (depth > DEEPEST || seen.size() > MOST) {
            throw new IOException("a structure tree of that size");
        }
        if (dictionary.getCOSDictionary(COSName.P) != parent.dictionary()) {
            findings.add(Code.STRUCTURE_BROKEN, "upwards", role(dictionary));
        }
        TreeNode node = new TreeNode(role(dictionary), dictionary);
        if (node.role().equals("Note")) {
            String id = dictionary.getString(COSName.ID);
            if (id == null || !noteIds.add(id)) {
                findings.add(Code.STRUCTURE_BROKEN, "note", String.valueOf(id));
            }
        }
        parent.kids().add(new TreeNode.Inner(node));
        kids(dictionary.getDictionaryObject(COSName.K), node, page, depth + 1);
    }

    private void content(@Nullable COSDictionary owner, int mcid, TreeNode node) {
        MarkedContents.Content content = contents.get(owner, mcid);
        if (content == null || owner == null) {
            findings.add(Code.STRUCTURE_BROKEN, "missing", node.role(), mcid);
            return;
        }
        content.refer();
        int key = owner.getInt(COSName.STRUCT_PARENTS, -1);
        boolean agrees = parents.get(key) instanceof COSArray elements
                && mcid < elements.size()
                && elements.getObject(mcid) == node.dictionary();
        if (!agrees) {
            findings.add(Code.STRUCTURE_BROKEN, "parent", content.page(), mcid);
        }
        node.kids().add(new TreeNode.Content(content.page(), content.text().toString()));
    }

    private void object(@Nullable COSDictionary object, TreeNode node) {
        if (object == null) {
            findings.add(Code.STRUCTURE_BROKEN, "missing", node.role(), "OBJR");
            return;
        }
        boolean first = annotations.putIfAbsent(object, node) == null;
        if (!first || parents.get(object.getInt(COSName.STRUCT_PARENT, -1)) != node.dictionary()) {
            findings.add(Code.STRUCTURE_BROKEN, "annotation", AnnotationRules.name(object));
        }
        node.kids().add(new TreeNode.Annotation(object));
    }

    private static String role(COSDictionary dictionary) {
        return String.valueOf(dictionary.getNameAsString(COSName.S));
    }
}
