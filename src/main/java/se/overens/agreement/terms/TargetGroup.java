package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;

/**
 * For whom a centre is (målgrupp).
 *
 * @param ageFrom the youngest age in years (från ålder)
 * @param ageTo the oldest age in years, that age included (till ålder)
 * @param expecting true if expecting parents are included (blivande föräldrar)
 * @param extendedTo the oldest age of an extended group (utökad till ålder)
 * @param note what else is to be said, as a sentence (anmärkning)
 */
public record TargetGroup(
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Boolean expecting,
        @Nullable Integer extendedTo,
        @Nullable String note) {}
