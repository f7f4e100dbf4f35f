/**
 * A document to numbered pages of positioned frames.
 *
 * <p>All sizes are points; the origin is the upper left corner of the page and y grows downwards.
 */
@NullMarked
package se.overens.layout;

import org.jspecify.annotations.NullMarked;
