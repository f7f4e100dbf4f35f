package se.overens.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What the structure types of a file stand for among the standard ones (PDF 32000-1, 14.7.3). */
final class RoleMap {
    /** A longer chain is a circle. */
    private static final int LONGEST = 16;

    private final @Nullable COSDictionary map;

    /** The map of a StructTreeRoot. */
    RoleMap(COSDictionary root) {
        map = root.getCOSDictionary(COSName.ROLE_MAP);
    }

    /** The standard type that {@code role} stands for, or the last one that it leads to. */
    String standard(String role) {
        String found = role;
        for (int i = 0; map != null && i < LONGEST; i++) {
            String next = map.getNameAsString(COSName.getPDFName(found));
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }
}
