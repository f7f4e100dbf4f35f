/**
 * The command line: commands, exit codes, printing. The only package that talks to the standard streams.
 */
@NullMarked
package se.overens.cli;

import org.jspecify.annotations.NullMarked;
