package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A postal or visiting address (adress).
 *
 * @param street street and number, or box (gatuadress)
 * @param postcode five digits (postnummer)
 * @param city the postal town (postort)
 */
public record Address(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city) {}
