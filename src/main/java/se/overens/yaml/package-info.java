/**
 * YAML text to typed records, and from the path of each value to its place.
 *
 * <p>Scalars are read from their text by the type that is asked for, never by YAML's own guess: a telephone number
 * keeps its zero and NO stays NO. All faults of a file are found in one reading.
 */
@NullMarked
package se.overens.yaml;

import org.jspecify.annotations.NullMarked;
