package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What one document is about: a centre, a municipality, or the region (dokumentets föremål).
 *
 * @param profile the region's settings
 * @param municipality the municipality, with names filled in from the registry and settings merged with the region's;
 *     null when the template's subject is the region
 * @param centre the centre, or null when the template's subject is the municipality or the region
 */
public record Subject(
        RegionProfile profile,
        @Nullable Municipality municipality,
        @Nullable Centre centre) {
    /** The settings of the paper: the municipality's, or else the region's. */
    public DocumentSettings settings() {
        return municipality == null ? profile.document() : municipality.document();
    }

    /** The name of the municipality or the region. */
    public String name() {
        String name = municipality == null ? profile.region().name() : municipality.name();
        return name == null ? "" : name;
    }
}
