/**
 * Rows and footnotes to pages, and the furniture around them.
 */
@NullMarked
package se.overens.layout.page;

import org.jspecify.annotations.NullMarked;
