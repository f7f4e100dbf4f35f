/**
 * Pages and their document to a tagged, archivable, signable PDF.
 */
@NullMarked
package se.overens.pdf;

import org.jspecify.annotations.NullMarked;
