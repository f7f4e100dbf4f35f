/**
 * Blocks to vertical material: rows of lines with the space before them and what must not be torn apart.
 *
 * <p>A row is never divided. Where a page may end is said by the rows alone, so that {@code page} knows no block.
 */
@NullMarked
package se.overens.layout.flow;

import org.jspecify.annotations.NullMarked;
