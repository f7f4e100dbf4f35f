package se.overens.document.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;

/** R24: one thing has one name in a document, and that is spelt as it should be. */
final class WordsRule {
    /** Names of the same thing: what stands in a row excludes the others. A star stands for any ending. */
    private static final List<List<Name>> NAMES = List.of(
            List.of(new Name("bmm", "barnmorskemottagning*"), new Name("mvc", "mödravårdscentral*")),
            List.of(new Name("bvc", "barnavårdscentral*"), new Name("bhv-mottagning*", "barnhälsovårdsmottagning*")),
            List.of(new Name("ledningsgrupp*"), new Name("lednings-grupp*")),
            List.of(new Name("styrgrupp*"), new Name("styr-grupp*", "styrningsgrupp*")));

    /** A hyphen or a missing s that has been seen in circulation. */
    private static final Name MISSPELT = new Name(
            "familjecentrals-liknande", "familjecentral-liknande", "familjecentralliknande", "familje-central*");

    private WordsRule() {}

    static void check(List<Prose> text, Diagnostics found) {
        for (Prose prose : text) {
            for (Matcher wrong = MISSPELT.in(prose); wrong != null && wrong.find(); ) {
                found.add(Diagnostic.of(Code.WORDS_DRIFT, prose.at(wrong.start()), wrong.group())
                        .hint("spelling", "familjecentralsliknande"));
            }
        }
        NAMES.forEach(names -> compare(names, text, found));
    }

    private static void compare(List<Name> names, List<Prose> text, Diagnostics found) {
        Map<String, Location> used = new LinkedHashMap<>();
        for (Name name : names) {
            for (Prose prose : text) {
                Matcher matcher = name.in(prose);
                if (matcher != null && matcher.find()) {
                    used.put(matcher.group(), prose.at(matcher.start()));
                    break;
                }
            }
        }
        if (used.size() > 1) {
            List<String> words = List.copyOf(used.keySet());
            Location second = List.copyOf(used.values()).get(1);
            found.add(Diagnostic.of(Code.WORDS_DRIFT, second, words.get(1)).hint("other", words.get(0)));
        }
    }

    /** Words for one thing. */
    private static final class Name {
        private final String[] stems;
        private final Pattern pattern;

        /** The words in small letters; a star at the end of one stands for any letters. */
        Name(String... words) {
            this.stems = new String[words.length];
            StringJoiner alternatives = new StringJoiner("|");
            for (int i = 0; i < words.length; i++) {
                stems[i] = words[i].replace("*", "");
                alternatives.add(words[i].replace("*", "\\p{L}*"));
            }
            this.pattern = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}-])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
        }

        /** Something to find the words with, or null if none of them can be there. */
        @Nullable
        Matcher in(Prose prose) {
            for (String stem : stems) {
                if (prose.mentions(stem)) {
                    return pattern.matcher(prose.text());
                }
            }
            return null;
        }
    }
}
