/**
 * The document model that every output shares: sealed blocks and inlines over numbered leaves of text.
 *
 * <p>Structure (tags, numbering, reading order) is decided here and nowhere else. Layout gives each leaf its place on
 * the pages, the writers walk the model.
 */
@NullMarked
package se.overens.document;

import org.jspecify.annotations.NullMarked;
