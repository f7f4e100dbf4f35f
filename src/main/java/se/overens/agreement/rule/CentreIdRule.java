package se.overens.agreement.rule;

import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Slug;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** A centre's id makes a part of a file name. */
final class CentreIdRule implements Rule {
    /** In characters of the slug: with the document and the municipality before it, names stay below 80 bytes. */
    private static final int LONGEST = 40;

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            String id = at.centre().id();
            String slug = Slug.of(id);
            if (slug.isEmpty() || slug.length() > LONGEST) {
                found.add(Diagnostic.of(Code.WRONG_VALUE, at.path().key("id"), id, "id")
                        .label(slug.isEmpty() ? "slugless" : "longId", LONGEST)
                        .hint("shortId"));
            }
        }
    }
}
