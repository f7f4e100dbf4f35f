package se.overens.agreement.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Slug;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/**
 * R22: the papers of two municipalities have different file names. Those end in the municipality's id, or in it and the
 * centre's, so that {@code habo} with a centre {@code 0305} would meet {@code habo-0305}.
 */
final class FileNameRule implements Rule {
    @Override
    public void compare(RegionProfile profile, List<Municipality> municipalities, Diagnostics found) {
        Map<String, Municipality> owners = new HashMap<>();
        for (Municipality municipality : municipalities) {
            owners.put(slug(municipality), municipality);
        }
        for (Municipality municipality : municipalities) {
            for (CentreAt at : CentreAt.of(municipality)) {
                String name = slug(municipality) + "-" + Slug.of(at.centre().id());
                Municipality owner = owners.putIfAbsent(name, municipality);
                if (owner != null && !owner.path().equals(municipality.path())) {
                    found.add(Diagnostic.of(
                                    Code.DUPLICATE_SUBJECT,
                                    at.path().key("id"),
                                    at.centre().id())
                            .saying("file", at.centre().id(), String.valueOf(owner.name())));
                }
            }
        }
    }

    private static String slug(Municipality municipality) {
        return Slug.of(municipality.id() == null ? municipality.code() : municipality.id());
    }
}
