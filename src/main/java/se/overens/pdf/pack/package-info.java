/** Binds PDFs, our own and those of others, into one: pages, tags, bookmarks, stamps and what may be claimed of the whole. */
@NullMarked
package se.overens.pdf.pack;

import org.jspecify.annotations.NullMarked;
