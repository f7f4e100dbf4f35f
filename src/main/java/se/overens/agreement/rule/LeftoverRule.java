package se.overens.agreement.rule;

import java.util.Set;
import se.overens.agreement.Leftover;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.SampleValues;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R04: no value still says what is to be filled in, or is still a new workspace's example. */
final class LeftoverRule implements Rule {
    /** Patterns, whose signs mean something else. */
    private static final Set<String> PATTERNS = Set.of("caseNumberPattern", "attachmentPattern");

    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        check(profile, ValuePath.ROOT, found);
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        check(municipality, municipality.path(), found);
    }

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        check(matter, matter.path(), found);
    }

    @Override
    public void checkMeeting(Meeting meeting, Diagnostics found) {
        check(meeting, meeting.path(), found);
    }

    private static void check(Record record, ValuePath path, Diagnostics found) {
        TextField.visit(record, path, field -> {
            if (SampleValues.contains(field.text())) {
                found.add(Diagnostic.of(Code.SAMPLE_VALUE, field.path(), field.text())
                        .hint("data"));
            }
            String left = Leftover.in(field.text());
            if (left != null && !PATTERNS.contains(field.key())) {
                found.add(Diagnostic.of(Code.LEFTOVER, field.path(), left).hint("data"));
            }
        });
    }
}
