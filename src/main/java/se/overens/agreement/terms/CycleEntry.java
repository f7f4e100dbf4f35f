package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;

/**
 * What is done in a month (post i årshjulet).
 *
 * @param month 1 to 12 (månad)
 * @param activity what is done (aktivitet)
 * @param responsible by whom (ansvarig)
 */
public record CycleEntry(
        Integer month, String activity, @Nullable String responsible) {}
