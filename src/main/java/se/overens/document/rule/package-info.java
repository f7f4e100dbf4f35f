/** The rules over the text of a document as it will be read: what its parts say must agree. */
@NullMarked
package se.overens.document.rule;

import org.jspecify.annotations.NullMarked;
