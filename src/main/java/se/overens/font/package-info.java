/**
 * Font files: metrics, kerning, coverage, and small fixed-repertoire subsets for embedding.
 */
@NullMarked
package se.overens.font;

import org.jspecify.annotations.NullMarked;
