/** The rules over data, one class each, and what they share. */
@NullMarked
package se.overens.agreement.rule;

import org.jspecify.annotations.NullMarked;
