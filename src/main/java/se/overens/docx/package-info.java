/**
 * Word files (ECMA-376, transitional) from the document model: parts written as XML, and packed.
 *
 * <p>Everything that Word can do by itself it does: numbers, notes, references, contents and page numbers are numbering
 * definitions, footnotes and fields. What they show when the file is opened is what the PDF says.
 */
@NullMarked
package se.overens.docx;

import org.jspecify.annotations.NullMarked;
