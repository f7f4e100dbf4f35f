package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A named person with a title (person).
 *
 * @param name the name in print (namn); {@code blank} leaves a line to write it on
 * @param title such as "Verksamhetschef" (titel)
 */
public record Person(@Nullable PersonName name, @Nullable String title) {}
