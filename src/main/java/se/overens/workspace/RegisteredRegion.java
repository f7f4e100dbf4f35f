package se.overens.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Slug;

/**
 * What the registry knows of a region.
 *
 * @param code the county code, two digits (länskod)
 * @param county such as "Örebro län" (län)
 * @param name such as "Region Örebro län" (namn)
 * @param orgNo {@code NNNNNN-NNNN}, which most regions lack here (organisationsnummer)
 */
public record RegisteredRegion(
        String code, String county, String name, @Nullable String orgNo) {
    private static final String COUNTY = " län";

    /** True for "Örebro län", "Region Örebro län", "Örebro" and "orebro-lan", and "Västra Götaland" without its s. */
    boolean isCalled(String text) {
        String bare = county.replace(COUNTY, "");
        String place = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        for (String called : List.of(county, name, bare, place)) {
            if (called.equalsIgnoreCase(text) || Slug.of(called).equals(text)) {
                return true;
            }
        }
        return false;
    }
}
