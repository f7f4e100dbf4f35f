package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What one document is about: a centre, its municipality and the region (dokumentets föremål).
 *
 * @param profile the region's settings
 * @param municipality the municipality, with names filled in from the registry and settings merged with the region's
 * @param centre the centre, or null when the template's subject is the municipality
 */
public record Subject(
        RegionProfile profile,
        Municipality municipality,
        @Nullable Centre centre) {}
