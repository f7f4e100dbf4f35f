/**
 * The typed domain: regions, municipalities, centres, functions, signatories and the rules over them.
 *
 * <p>Plain immutable records, named as the YAML keys are. Where a value stands in a file is not known here: rules speak
 * of paths ({@link se.overens.diagnostic.ValuePath}), and the pipeline finds the place.
 */
@NullMarked
package se.overens.agreement;

import org.jspecify.annotations.NullMarked;
