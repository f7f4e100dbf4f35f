/** Deflated streams (RFC 1950 and 1951) whose bytes are the same on every machine. */
@NullMarked
package se.overens.deflate;

import org.jspecify.annotations.NullMarked;
