/** What a local agreement says of its centre: the layered key {@code agreement} of a workspace. */
@NullMarked
package se.overens.agreement.terms;

import org.jspecify.annotations.NullMarked;
