/**
 * Markup text and its table of values to a document.
 *
 * <p>Markdown is parsed by commonmark-java; everything that the document model has no word for is an error with its
 * place in the template.
 */
@NullMarked
package se.overens.markup;

import org.jspecify.annotations.NullMarked;
