package se.overens.pdf;

import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;

/** What the structure types of a file stand for among the standard ones (PDF 32000-1, 14.7.3). */
final class RoleMap {
    /** A longer chain is a circle. */
    private static final int LONGEST = 16;

    private final @Nullable PdfDictionary map;

    /** The map of a StructTreeRoot. */
    RoleMap(PdfDictionary root) {
        map = root.dictionary(PdfName.ROLE_MAP);
    }

    /** The standard type that {@code role} stands for, or the last one that it leads to. */
    String standard(String role) {
        String found = role;
        for (int i = 0; map != null && i < LONGEST; i++) {
            String next = map.nameText(PdfName.of(found));
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }
}
