package se.overens.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads a number tree (PDF 32000-1, 7.9.7). */
final class ParentTree {
    /** Deeper trees are only made to do harm. */
    private static final int DEEPEST = 64;

    private final Map<Integer, COSBase> values = new HashMap<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private ParentTree() {}

    /** The values of {@code tree} by their numbers. */
    static Map<Integer, COSBase> values(@Nullable COSDictionary tree) {
        ParentTree reader = new ParentTree();
        if (tree != null) {
            reader.walk(tree, 0);
        }
        return reader.values;
    }

    private void walk(COSDictionary node, int depth) {
        if (depth > DEEPEST || !seen.add(node)) {
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            COSBase value = numbers.getObject(i + 1);
            if (value != null) {
                values.put(numbers.getInt(i), value);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, depth + 1);
            }
        }
    }
}
