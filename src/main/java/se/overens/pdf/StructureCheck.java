package se.overens.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.document.Document;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;

/**
 * Whether the tags of a PDF hold together, which validators look at only in part: all marked content is in the
 * structure tree exactly once, the parent tree agrees with the tree, nothing is painted outside of both tags and
 * artifacts, fonts are embedded, the claims to PDF/A-2a and PDF/UA-1 are there, and the tags say what whoever listens
 * needs to know; and, where the model is at hand, the text in the order of the tags equals the model's.
 */
public final class StructureCheck {
    /** Characters of text shown on either side of a difference. */
    private static final int EXCERPT = 40;

    private final PdfDictionary catalog;
    private final Findings findings;
    private boolean embedsFonts = true;

    private StructureCheck(PdfDictionary catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** What is wrong with the PDF in {@code file}; one that is too large is not read. */
    public static List<Diagnostic> check(Path file, Location where) throws IOException {
        return Files.size(file) > PdfGuard.LARGEST_FILE
                ? PdfGuard.tooLarge(where)
                : check(Files.readAllBytes(file), where, null);
    }

    /**
     * What is wrong with a PDF; empty if nothing is. Hostile files cost at most some seconds and some memory.
     *
     * @param pdf the whole file
     * @param where the file, for the findings
     * @param document what the file was made from, or null
     */
    public static List<Diagnostic> check(byte[] pdf, Location where, @Nullable Document document) {
        PdfGuard.Outcome<TreeNode> outcome =
                PdfGuard.read(pdf, where, (catalog, findings) -> check(catalog, findings, document));
        return outcome.findings();
    }

    /**
     * Adds what is wrong with the file of {@code catalog}, whoever made it.
     *
     * @return true if every font that it writes with is in it, tagged or not; among very many findings that may not be told
     */
    public static boolean check(PdfDictionary catalog, Findings findings) throws IOException {
        StructureCheck check = new StructureCheck(catalog, findings);
        check.structure(null);
        return check.embedsFonts;
    }

    /** Adds what is wrong with the file of {@code catalog}; the result is its tree, or null if it has none. */
    static @Nullable TreeNode check(PdfDictionary catalog, Findings findings, @Nullable Document document)
            throws IOException {
        return new StructureCheck(catalog, findings).structure(document);
    }

    private @Nullable TreeNode structure(@Nullable Document document) throws IOException {
        Claims.check(catalog, findings);
        TreeNode tree = tree();
        if (tree != null && document != null) {
            compare(ReadingText.of(document), ReadingText.of(tree));
        }
        return tree;
    }

    private @Nullable TreeNode tree() throws IOException {
        PdfDictionary root = catalog.dictionary(PdfName.STRUCT_TREE_ROOT);
        if (root == null) {
            findings.add(Code.STRUCTURE_BROKEN, "untagged");
            // Everything in it is painted outside of tags: only its fonts can be looked at.
            embedsFonts = ContentReader.fonts(PageTree.pages(catalog), findings);
            return null;
        }
        List<PageTree.PageObject> pages = PageTree.pages(catalog);
        count(pages.size());
        ContentReader content = new ContentReader(findings);
        MarkedContents contents = content.read(pages);
        embedsFonts = content.embedsFonts();
        Map<Integer, PdfObject> parents = ParentTree.values(root.dictionary(PdfName.PARENT_TREE));
        TreeReader reader = new TreeReader(contents, parents, findings);
        TreeNode tree = reader.read(root);
        coverage(contents);
        strays(pages, contents, parents);
        TagRules.check(tree, findings);
        pages.forEach(new AnnotationRules(tree, reader.annotations(), findings)::check);
        return tree;
    }

    /** A reader that repairs a broken file may lose pages without a word. */
    private void count(int walked) {
        PdfDictionary root = catalog.dictionary(PdfName.PAGES);
        int declared = root == null ? 0 : root.whole(PdfName.COUNT, 0);
        if (walked == 0 || declared != walked) {
            findings.add(Code.STRUCTURE_BROKEN, "pages", declared, walked);
        }
    }

    private void coverage(MarkedContents contents) {
        for (MarkedContents.Content content : contents.all()) {
            if (content.references() != 1) {
                String fault = content.references() == 0 ? "loose" : "twice";
                findings.add(Code.STRUCTURE_BROKEN, fault, content.page(), content.mcid());
            }
        }
    }

    /** Entries of the parent tree for marked contents that no page has. */
    private void strays(List<PageTree.PageObject> pages, MarkedContents contents, Map<Integer, PdfObject> parents) {
        Map<Integer, Integer> owners = new HashMap<>();
        for (PageTree.PageObject page : pages) {
            int key = page.dictionary().whole(PdfName.STRUCT_PARENTS, -1);
            if (key >= 0 && owners.putIfAbsent(key, page.number()) != null) {
                findings.add(Code.STRUCTURE_BROKEN, "parent", page.number(), key);
            }
            if (parents.get(key) instanceof PdfArray elements) {
                for (int mcid = 0; mcid < elements.size(); mcid++) {
                    if (elements.get(mcid) instanceof PdfDictionary && contents.get(page.dictionary(), mcid) == null) {
                        findings.add(Code.STRUCTURE_BROKEN, "parent", page.number(), mcid);
                    }
                }
            }
        }
    }

    private void compare(ReadingText expected, ReadingText found) {
        int at = expected.mismatch(found);
        if (at >= 0) {
            findings.add(Code.STRUCTURE_BROKEN, "text", excerpt(expected.words(), at), excerpt(found.words(), at));
        }
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - EXCERPT / 2), Math.min(text.length(), at + EXCERPT));
    }
}
