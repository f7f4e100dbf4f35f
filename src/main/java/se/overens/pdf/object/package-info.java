/**
 * The objects of a PDF (PDF 32000-1, 7.3): filled by the writer, read by the check, and printed straight to bytes. Those of
 * a file that PDFBox has read take the same form, so that one check reads both.
 */
@NullMarked
package se.overens.pdf.object;

import org.jspecify.annotations.NullMarked;
