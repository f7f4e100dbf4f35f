package se.overens.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;

/** Reads a number tree (PDF 32000-1, 7.9.7). */
public final class ParentTree {
    /** Deeper trees are only made to do harm. */
    private static final int DEEPEST = 64;

    private final Map<Integer, PdfObject> values = new HashMap<>();
    private final Map<Integer, PdfObject> items = new HashMap<>();
    private final Set<PdfDictionary> seen = new HashSet<>();

    private ParentTree() {}

    /** The values of {@code tree} by their numbers. */
    static Map<Integer, PdfObject> values(@Nullable PdfDictionary tree) {
        ParentTree reader = new ParentTree();
        if (tree != null) {
            reader.walk(tree, 0);
        }
        return reader.values;
    }

    /** The values of {@code tree} by their numbers, as they stand there: mostly references. */
    public static Map<Integer, PdfObject> items(@Nullable PdfDictionary tree) {
        ParentTree reader = new ParentTree();
        if (tree != null) {
            reader.walk(tree, 0);
        }
        return reader.items;
    }

    private void walk(PdfDictionary node, int depth) {
        if (depth > DEEPEST || !seen.add(node)) {
            return;
        }
        PdfArray numbers = node.array(PdfName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            PdfObject value = numbers.get(i + 1);
            if (value != null) {
                values.put(numbers.whole(i), value);
                items.put(numbers.whole(i), numbers.item(i + 1));
            }
        }
        PdfArray kids = node.array(PdfName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.get(i) instanceof PdfDictionary kid) {
                walk(kid, depth + 1);
            }
        }
    }
}
