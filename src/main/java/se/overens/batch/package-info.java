/** Every subject of a document in one run: what is made, what is kept, and what is told of it. */
@NullMarked
package se.overens.batch;

import org.jspecify.annotations.NullMarked;
