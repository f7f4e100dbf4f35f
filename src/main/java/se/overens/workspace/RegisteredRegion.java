package se.overens.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a region.
 *
 * @param code the county code, two digits (länskod)
 * @param county such as "Örebro län" (län)
 * @param name such as "Region Örebro län" (namn)
 * @param orgNo {@code NNNNNN-NNNN}, which most regions lack here (organisationsnummer)
 */
public record RegisteredRegion(
        String code, String county, String name, @Nullable String orgNo) {}
