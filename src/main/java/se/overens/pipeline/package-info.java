/**
 * The public interface: one request in, the bytes of a document and its diagnostics out. {@code docs/library.md} shows it in use.
 */
@NullMarked
package se.overens.pipeline;

import org.jspecify.annotations.NullMarked;
