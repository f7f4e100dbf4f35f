/**
 * JSON out, in the one dialect of {@code --json}.
 */
@NullMarked
package se.overens.json;

import org.jspecify.annotations.NullMarked;
