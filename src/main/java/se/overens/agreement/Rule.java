package se.overens.agreement;

import se.overens.diagnostic.Diagnostics;

/** Something that the data of a municipality must satisfy, beyond the shape of its file. */
public interface Rule {
    /**
     * Adds what breaks the rule, at paths as {@link Municipality#path()} has them; the region's lie under the root. What
     * is wrong with the region is found with each municipality, and counts once.
     */
    void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics);
}
