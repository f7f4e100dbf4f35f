package se.overens.pdf.object;

import org.jspecify.annotations.Nullable;

/** An object of a PDF (PDF 32000-1, 7.3). */
public abstract sealed class PdfObject
        permits PdfArray, PdfDictionary, PdfFlag, PdfName, PdfNull, PdfNumber, PdfReference, PdfString {
    /** Appends the object as it is written, with no more white space than it needs. */
    public abstract void print(ByteSink out);

    /** True if it begins with a delimiter, so that it needs no space before it (PDF 32000-1, 7.2.2). */
    abstract boolean delimited();

    /** What a reference stands for, or the object itself; null for the null object. */
    public @Nullable PdfObject target() {
        return this;
    }

    /** Appends the object after another one. */
    final void printNext(ByteSink out) {
        if (!delimited()) {
            out.write(' ');
        }
        print(out);
    }
}
