package se.overens.agreement.rule;

import java.util.List;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Diagnostics;

/**
 * Something that the data must satisfy, beyond the shape of its files. What breaks it is found at paths as {@link
 * Municipality#path()} has them; the region's lie under the root.
 */
public interface Rule {
    /** Adds what is wrong with the region's file. */
    default void checkRegion(RegionProfile profile, Diagnostics found) {}

    /** Adds what is wrong with a municipality and its centres. */
    default void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {}

    /** Adds what is wrong with a case. */
    default void checkCase(Case matter, Diagnostics found) {}

    /** Adds what is wrong with a meeting. */
    default void checkMeeting(Meeting meeting, Diagnostics found) {}

    /** Adds what is wrong between the municipalities of a workspace, though each of them may be right. */
    default void compare(RegionProfile profile, List<Municipality> municipalities, Diagnostics found) {}
}
