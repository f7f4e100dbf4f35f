/** Överens: agreements for family centres, from YAML and templates to accessible, archivable, signable PDF. */
@NullMarked
package se.overens;

import org.jspecify.annotations.NullMarked;
