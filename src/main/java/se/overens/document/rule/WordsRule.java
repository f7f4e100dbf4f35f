package se.overens.document.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;

/** R24: one thing has one name in a document, and that is spelt as it should be. */
final class WordsRule {
    /** Names of the same thing, in any form: what stands in a row excludes the others. */
    private static final List<List<Pattern>> NAMES = List.of(
            List.of(word("BMM|barnmorskemottagning\\p{L}*"), word("MVC|mödravårdscentral\\p{L}*")),
            List.of(
                    word("BVC|barnavårdscentral\\p{L}*"),
                    word("BHV-mottagning\\p{L}*|barnhälsovårdsmottagning\\p{L}*")),
            List.of(word("ledningsgrupp\\p{L}*"), word("lednings-grupp\\p{L}*")),
            List.of(word("styrgrupp\\p{L}*"), word("styr-grupp\\p{L}*|styrningsgrupp\\p{L}*")));

    /** A hyphen or a missing s that has been seen in circulation. */
    private static final Pattern MISSPELT =
            word("familjecentrals?-liknande|familjecentralliknande|familje-central\\p{L}*");

    private WordsRule() {}

    private static Pattern word(String word) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}-])(?:" + word + ")(?![\\p{L}\\p{N}])");
    }

    static void check(List<Prose> text, Diagnostics found) {
        for (Prose prose : text) {
            for (Matcher wrong = MISSPELT.matcher(prose.text()); wrong.find(); ) {
                found.add(Diagnostic.of(Code.WORDS_DRIFT, prose.at(wrong.start()), wrong.group())
                        .hint("spelling", "familjecentralsliknande"));
            }
        }
        NAMES.forEach(names -> compare(names, text, found));
    }

    private static void compare(List<Pattern> names, List<Prose> text, Diagnostics found) {
        Map<String, Location> used = new LinkedHashMap<>();
        for (Pattern name : names) {
            for (Prose prose : text) {
                Matcher matcher = name.matcher(prose.text());
                if (matcher.find()) {
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
}
