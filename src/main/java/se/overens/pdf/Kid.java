package se.overens.pdf;

import se.overens.pdf.object.PdfDictionary;

/** What a structure element holds: inner elements, painted text, and annotations. */
sealed interface Kid permits TreeNode, MarkedContents.Content, Kid.Annotation {
    /** An annotation, such as the widget of a field. */
    record Annotation(PdfDictionary dictionary) implements Kid {}
}
