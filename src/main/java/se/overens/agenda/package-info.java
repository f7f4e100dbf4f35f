/** The meeting pack: the agenda, its papers in order, one file with all of them, and a folder of single files. */
@NullMarked
package se.overens.agenda;

import org.jspecify.annotations.NullMarked;
