package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** A structure element as a file has it. */
final class TreeNode {
    private final String role;
    private final COSDictionary dictionary;
    private final List<Kid> kids = new ArrayList<>();

    TreeNode(String role, COSDictionary dictionary) {
        this.role = role;
        this.dictionary = dictionary;
    }

    /** What an element holds. */
    sealed interface Kid {}

    /** An inner element. */
    record Inner(TreeNode node) implements Kid {}

    /** Painted text. */
    record Content(int page, String text) implements Kid {}

    /** An annotation, such as the widget of a field. */
    record Annotation(COSDictionary dictionary) implements Kid {}

    /** The structure type as the file names it. */
    String role() {
        return role;
    }

    /** The element's dictionary. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** What it holds, in reading order. */
    List<Kid> kids() {
        return kids;
    }
}
