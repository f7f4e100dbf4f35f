/** The words of a region: its nouns for agreement and centre in all their forms, and its names of the functions. */
@NullMarked
package se.overens.agreement.words;

import org.jspecify.annotations.NullMarked;
