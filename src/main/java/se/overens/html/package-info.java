/** Pages of HTML to read and to mail, which need no other file. */
@NullMarked
package se.overens.html;

import org.jspecify.annotations.NullMarked;
