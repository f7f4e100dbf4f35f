package se.overens.agreement.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Leftover;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.Case;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R04: no value still says what is to be filled in. */
final class LeftoverRule implements Rule {
    /** Patterns, whose signs mean something else. */
    private static final Set<String> PATTERNS = Set.of("caseNumberPattern", "attachmentPattern");

    /** What municipalities share with the region that was seen last; the region's own check looks at that. */
    private volatile @Nullable Shared last;

    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        check(profile, ValuePath.ROOT, Set.of(), found);
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        check(municipality, municipality.path(), shared(profile), found);
    }

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        check(matter, matter.path(), Set.of(), found);
    }

    private static void check(Record record, ValuePath path, Set<Object> but, Diagnostics found) {
        TextField.visit(record, path, but, field -> {
            String left = Leftover.in(field.text());
            if (left != null && !PATTERNS.contains(field.key())) {
                found.add(Diagnostic.of(Code.LEFTOVER, field.path(), left).hint("data"));
            }
        });
    }

    private Set<Object> shared(RegionProfile profile) {
        Shared known = last;
        if (known == null || known.profile != profile) {
            known = new Shared(profile);
            last = known;
        }
        return known.holders;
    }

    private static final class Shared {
        private final RegionProfile profile;
        private final Set<Object> holders;

        Shared(RegionProfile profile) {
            this.profile = profile;
            this.holders = TextField.holders(profile);
        }
    }
}
