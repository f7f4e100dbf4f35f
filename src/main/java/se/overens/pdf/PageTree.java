package se.overens.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;

/** The pages of a file in order, however odd the tree is that holds them. */
final class PageTree {
    /** Deeper trees are only made to do harm. */
    private static final int DEEPEST = 64;

    private final List<PageObject> pages = new ArrayList<>();
    private final Set<PdfDictionary> seen = new HashSet<>();

    private PageTree() {}

    /**
     * A page.
     *
     * @param number counted from 1
     * @param dictionary the page object
     * @param resources its own or inherited
     */
    record PageObject(int number, PdfDictionary dictionary, PdfDictionary resources) {}

    /** All pages under {@code catalog}. */
    static List<PageObject> pages(PdfDictionary catalog) {
        PageTree tree = new PageTree();
        PdfDictionary root = catalog.dictionary(PdfName.PAGES);
        if (root != null) {
            tree.walk(root, new PdfDictionary(4), 0);
        }
        return tree.pages;
    }

    private void walk(PdfDictionary node, PdfDictionary inherited, int depth) {
        if (depth > DEEPEST || !seen.add(node)) {
            return;
        }
        PdfDictionary own = node.dictionary(PdfName.RESOURCES);
        PdfDictionary resources = own == null ? inherited : own;
        PdfArray kids = node.array(PdfName.KIDS);
        if (kids == null) {
            pages.add(new PageObject(pages.size() + 1, node, resources));
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof PdfDictionary kid) {
                walk(kid, resources, depth + 1);
            }
        }
    }
}
