/**
 * Records and a FreeMarker template to markup text, with a table of the values that were printed.
 *
 * <p>Values never travel through the markup: each is written as a token, so that data cannot make structure.
 */
@NullMarked
package se.overens.template;

import org.jspecify.annotations.NullMarked;
