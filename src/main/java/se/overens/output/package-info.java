/**
 * Files written once, whole: temporary file, fsync, atomic rename; and names that are safe everywhere.
 */
@NullMarked
package se.overens.output;

import org.jspecify.annotations.NullMarked;
