package se.overens.agreement;

import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** A centre's id makes a part of a file name. */
final class CentreIdRule implements Rule {
    /** In characters of the slug: with the document and the municipality before it, names stay below 80 bytes. */
    private static final int LONGEST = 40;

    @Override
    public void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        ValuePath centres = municipality.path().key("centres");
        for (int i = 0; i < municipality.centres().size(); i++) {
            String id = municipality.centres().get(i).id();
            String slug = Slug.of(id);
            if (slug.isEmpty() || slug.length() > LONGEST) {
                diagnostics.add(Diagnostic.of(Code.WRONG_VALUE, centres.item(i).key("id"), id, "id")
                        .label(slug.isEmpty() ? "slugless" : "longId", LONGEST)
                        .hint("shortId"));
            }
        }
    }
}
