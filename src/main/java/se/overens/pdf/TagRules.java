package se.overens.pdf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.pdf.object.PdfName;

/**
 * What whoever listens needs of the tags, even where these hold together: pictures described, headings without gaps,
 * lists, tables and contents built as such (ISO 14289-1, 7.2 to 7.5).
 */
final class TagRules {
    private static final Set<String> ROW_GROUPS = Set.of("Table", "THead", "TBody", "TFoot");

    /** The only parents that an element may have (PDF 32000-1, tables 333, 336 and 337). */
    private static final Map<String, Set<String>> PARENTS = Map.of(
            "TR", ROW_GROUPS,
            "THead", Set.of("Table"),
            "TBody", Set.of("Table"),
            "TFoot", Set.of("Table"),
            "TH", Set.of("TR"),
            "TD", Set.of("TR"),
            "LI", Set.of("L"),
            "LBody", Set.of("LI"),
            "TOCI", Set.of("TOC"));

    /** The only kids that an element may have. */
    private static final Map<String, Set<String>> KIDS = Map.of(
            "Table", Set.of("TR", "THead", "TBody", "TFoot", "Caption"),
            "THead", Set.of("TR"),
            "TBody", Set.of("TR"),
            "TFoot", Set.of("TR"),
            "TR", Set.of("TH", "TD"),
            "L", Set.of("L", "LI", "Caption"),
            "LI", Set.of("Lbl", "LBody"),
            "TOC", Set.of("TOC", "TOCI", "Caption"));

    private final RoleMap roles;
    private final TableRules tables;
    private final Findings findings;
    /** The page that reading has come to. */
    private int page = 1;
    /** The level of the heading before, or 0. */
    private int level;
    /** True after a heading without a number. */
    private boolean unnumbered;

    private TagRules(TreeNode tree, Findings findings) {
        this.roles = new RoleMap(tree.dictionary());
        this.tables = new TableRules(roles, new Attributes(tree.dictionary()), findings);
        this.findings = findings;
    }

    /** Adds what is wrong with {@code tree}. */
    static void check(TreeNode tree, Findings findings) {
        new TagRules(tree, findings).walk(tree, tree.role());
    }

    private void walk(TreeNode node, String role) {
        for (Kid kid : node.kids()) {
            if (kid instanceof MarkedContents.Content content) {
                page = content.page();
            } else if (kid instanceof TreeNode inner) {
                element(inner, role);
            }
        }
    }

    private void element(TreeNode node, String parent) {
        String role = roles.standard(node.role());
        if (role.equals("NonStruct")) {
            walk(node, parent);
            return;
        }
        if (misplaced(role, parent)) {
            findings.add(Code.TAGS_UNHELPFUL, "misplaced", page(node), role, parent);
        }
        switch (role) {
            case "Table" -> tables.check(node, page(node));
            case "Figure", "Formula" -> described(node, role);
            case "Link" -> leads(node);
            case "H" -> heading(node);
            case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(node, role.charAt(1) - '0');
            default -> {
                // What it holds says enough.
            }
        }
        walk(node, role);
    }

    private static boolean misplaced(String role, String parent) {
        Set<String> parents = PARENTS.get(role);
        Set<String> kids = KIDS.get(parent);
        return parents != null && !parents.contains(parent) || kids != null && !kids.contains(role);
    }

    private void described(TreeNode node, String role) {
        String alt = node.dictionary().text(PdfName.ALT);
        if (isBlank(alt) && node.dictionary().text(PdfName.ACTUAL_TEXT) == null) {
            findings.add(Code.TAGS_UNHELPFUL, "alt", page(node), role);
        }
    }

    private void leads(TreeNode node) {
        if (!hasAnnotation(node)) {
            findings.add(Code.TAGS_UNHELPFUL, "dead", page(node));
        }
    }

    private static boolean hasAnnotation(TreeNode node) {
        for (Kid kid : node.kids()) {
            if (kid instanceof Kid.Annotation || kid instanceof TreeNode inner && hasAnnotation(inner)) {
                return true;
            }
        }
        return false;
    }

    /** A heading whose level follows from where it stands; a file has only such headings, or only numbered ones (7.4.4). */
    private void heading(TreeNode node) {
        unnumbered = true;
        if (level > 0) {
            findings.add(Code.TAGS_UNHELPFUL, "mixed", page(node));
        }
    }

    private void heading(TreeNode node, int next) {
        if (unnumbered) {
            findings.add(Code.TAGS_UNHELPFUL, "mixed", page(node));
        }
        if (next > level + 1) {
            findings.add(Code.TAGS_UNHELPFUL, level == 0 ? "first" : "skipped", page(node), next, level);
        }
        level = next;
    }

    /** The page on which {@code node} begins, or else the one that reading has come to. */
    private int page(TreeNode node) {
        int found = firstPage(node);
        return found == 0 ? page : found;
    }

    private static int firstPage(TreeNode node) {
        for (Kid kid : node.kids()) {
            int found = 0;
            if (kid instanceof MarkedContents.Content content) {
                found = content.page();
            } else if (kid instanceof TreeNode inner) {
                found = firstPage(inner);
            }
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }

    /** True if a text says nothing. */
    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
