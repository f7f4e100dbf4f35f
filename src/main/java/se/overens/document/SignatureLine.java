package se.overens.document;

import java.util.List;

/**
 * One signatory's cell of a signature block.
 *
 * @param fieldName the stable name of the form field, such as {@code bvc_laxa}; ASCII, no dots, unique in the document
 * @param tooltip what the field is, for a screen reader
 * @param role for what the person signs, such as "Barnhälsovård (BVC)"
 * @param entries the rows of the cell, from the top
 */
public record SignatureLine(String fieldName, String tooltip, Leaf role, List<SignatureEntry> entries) {
    public SignatureLine {
        entries = List.copyOf(entries);
    }
}
