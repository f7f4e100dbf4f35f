package se.overens.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages of a file in order, however odd the tree is that holds them. */
final class PageTree {
    /** Deeper trees are only made to do harm. */
    private static final int DEEPEST = 64;

    private final List<PageObject> pages = new ArrayList<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private PageTree() {}

    /**
     * A page.
     *
     * @param number counted from 1
     * @param dictionary the page object
     * @param resources its own or inherited
     */
    record PageObject(int number, COSDictionary dictionary, COSDictionary resources) {}

    /** All pages under {@code catalog}. */
    static List<PageObject> pages(COSDictionary catalog) {
        PageTree tree = new PageTree();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            tree.walk(root, new COSDictionary(), 0);
        }
        return tree.pages;
    }

    private void walk(COSDictionary node, COSDictionary inherited, int depth) {
        if (depth > DEEPEST || !seen.add(node)) {
            return;
        }
        COSDictionary own = node.getCOSDictionary(COSName.RESOURCES);
        COSDictionary resources = own == null ? inherited : own;
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            pages.add(new PageObject(pages.size() + 1, node, resources));
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, resources, depth + 1);
            }
        }
    }
}
