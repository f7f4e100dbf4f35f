/**
 * Running text to lines: stretches are collected and measured, places to break found, lines chosen, runs cut.
 *
 * <p>The choice of breaks ({@code FirstFit}) knows neither faces nor leaves, only positions; another way to choose
 * replaces that one file.
 */
@NullMarked
package se.overens.layout.inline;

import org.jspecify.annotations.NullMarked;
