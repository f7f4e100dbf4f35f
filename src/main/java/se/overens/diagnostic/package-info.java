/**
 * What went wrong, where, and what to do about it.
 *
 * <p>A {@link se.overens.diagnostic.Diagnostic} is a value: a code, a severity, a location, a sentence and hints as
 * message keys, so that the same finding can be shown in Swedish or in English. Every phase adds what it finds to a
 * {@link se.overens.diagnostic.Diagnostics}, and all of a run's findings are shown at once.
 */
@NullMarked
package se.overens.diagnostic;

import org.jspecify.annotations.NullMarked;
