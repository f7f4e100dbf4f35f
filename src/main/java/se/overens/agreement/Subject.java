package se.overens.agreement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.ValuePath;

/**
 * What one document is about: a centre, a municipality, a case, a meeting, or the region (dokumentets föremål).
 *
 * @param profile the region's settings
 * @param municipality the municipality, with names filled in from the registry and settings merged with the region's;
 *     null when there is none
 * @param centre the centre, or null when there is none
 * @param matter the case, or null when there is none
 * @param meeting the meeting, or null when there is none
 */
public record Subject(
        RegionProfile profile,
        @Nullable Municipality municipality,
        @Nullable Centre centre,
        @Nullable Case matter,
        @Nullable Meeting meeting) {
    /** The subject of a document about a centre, a municipality or the region. */
    public Subject(RegionProfile profile, @Nullable Municipality municipality, @Nullable Centre centre) {
        this(profile, municipality, centre, null, null);
    }

    /** The settings of the paper: the centre's, else the municipality's, else the region's; a case has its own. */
    public DocumentSettings settings() {
        String sender = municipality == null ? null : municipality.name();
        if (matter != null) {
            return layer().ofMatter(new Paper(matter.number(), matter.dated(), matter.handler(), sender));
        } else if (meeting != null) {
            return layer().ofMatter(new Paper(null, meeting.dated(), null, sender));
        }
        RegionalAgreement regional = municipality == null ? profile.regionalAgreement() : null;
        return regional == null ? layer() : layer().of(new Paper(regional.caseNumber(), regional.dated(), null, null));
    }

    /** The path of the last layer of its data: the centre's, the municipality's, or the root. */
    public ValuePath path() {
        if (municipality == null) {
            return ValuePath.ROOT;
        } else if (centre == null) {
            return municipality.path();
        }
        return municipality.path().key("centres").item(position(municipality.centres(), centre));
    }

    /** The place of that very item: two may be equal. */
    private static int position(List<?> items, Object item) {
        int position = 0;
        while (items.get(position) != item) {
            position++;
        }
        return position;
    }

    private DocumentSettings layer() {
        if (centre != null) {
            return centre.document();
        }
        return municipality == null ? profile.document() : municipality.document();
    }

    /** What the agreement says: the centre's, else the municipality's, else the region's. */
    public Terms agreement() {
        if (centre != null) {
            return centre.agreement();
        }
        return municipality == null ? profile.agreement() : municipality.agreement();
    }

    /** Further values for templates: the centre's, else the municipality's, else the region's. */
    public Map<String, String> facts() {
        if (centre != null) {
            return centre.facts();
        }
        return municipality == null ? profile.facts() : municipality.facts();
    }

    /** The name of the municipality or the region. */
    public String name() {
        String name = municipality == null ? profile.region().name() : municipality.name();
        return name == null ? "" : name;
    }
}
