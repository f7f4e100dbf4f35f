package se.overens.agreement.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.words.Noun;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** A region's nouns have all the forms that sentences ask for. */
final class NounRule implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        check(profile.words().agreement(), "agreement", found);
        check(profile.words().centre(), "centre", found);
        check(profile.words().centreLike(), "centreLike", found);
    }

    private static void check(@Nullable Noun noun, String key, Diagnostics found) {
        List<String> missing = noun == null ? List.of() : noun.missing();
        if (noun != null && !missing.isEmpty()) {
            ValuePath place = ValuePath.ROOT.key("words").key(key).key("word");
            found.add(Diagnostic.of(Code.NOUN_FORMS_MISSING, place, noun.word())
                    .label("missing", String.join(", ", missing))
                    .hint("example"));
        }
    }
}
