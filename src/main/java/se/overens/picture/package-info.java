/** Picture files: whether one can be used, and what its pixels are. */
@NullMarked
package se.overens.picture;

import org.jspecify.annotations.NullMarked;
