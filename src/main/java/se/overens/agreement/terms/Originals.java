package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;

/**
 * How many originals there are (exemplar).
 *
 * @param count how many; one for each party that signs if absent or {@code auto} (antal)
 */
public record Originals(@Nullable AutoNumber count) {}
