/** What the tests of several packages share. */
@NullMarked
package se.overens;

import org.jspecify.annotations.NullMarked;
