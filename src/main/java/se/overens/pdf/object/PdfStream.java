package se.overens.pdf.object;

import java.io.IOException;

/** A stream: its dictionary, and bytes. */
public abstract non-sealed class PdfStream extends PdfDictionary {
    /** The stream of a dictionary with room for {@code capacity} entries. */
    protected PdfStream(int capacity) {
        super(capacity);
    }

    /** The bytes after its filters. */
    public abstract byte[] plain() throws IOException;
}
