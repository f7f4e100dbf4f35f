/** Rows as CSV, which no spreadsheet takes for formulas. */
@NullMarked
package se.overens.csv;

import org.jspecify.annotations.NullMarked;
