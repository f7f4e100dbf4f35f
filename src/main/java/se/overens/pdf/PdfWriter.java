package se.overens.pdf;

import se.overens.document.Document;
import se.overens.layout.Pages;

/** Writes PDF/A-2a and PDF/UA-1. */
public final class PdfWriter {
    private PdfWriter() {}

    /** The bytes of the PDF: the same for the same document and pages. */
    public static byte[] write(Document document, Pages pages) {
        throw new UnsupportedOperationException();
    }
}
