package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import se.overens.pdf.object.PdfDictionary;

/** A structure element as a file has it. */
final class TreeNode implements Kid {
    private final String role;
    private final PdfDictionary dictionary;
    private final List<Kid> kids = new ArrayList<>(4);

    TreeNode(String role, PdfDictionary dictionary) {
        this.role = role;
        this.dictionary = dictionary;
    }

    /** The structure type as the file names it. */
    String role() {
        return role;
    }

    /** The element's dictionary. */
    PdfDictionary dictionary() {
        return dictionary;
    }

    /** What it holds, in reading order. */
    List<Kid> kids() {
        return kids;
    }
}
