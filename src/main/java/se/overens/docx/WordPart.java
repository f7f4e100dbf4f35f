package se.overens.docx;

/** The namespaces of the parts (ECMA-376, part 1, transitional). */
final class WordPart {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private WordPart() {}

    /** Begins a part of text: the document, its notes, a header or a footer. */
    static Xml text(String root) {
        return Xml.part().open(root, "xmlns:w", MAIN, "xmlns:r", RELATIONS);
    }
}
