package se.overens.document.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;

/** R24: one thing has one name in a document, and that is spelt as it should be. */
final class WordsRule {
    /** Names of the same thing, in any form: what stands in a row excludes the others. */
    private static final List<List<Name>> NAMES = List.of(
            List.of(name("BMM|barnmorskemottagning\\p{L}*"), name("MVC|mödravårdscentral\\p{L}*")),
            List.of(
                    name("BVC|barnavårdscentral\\p{L}*"),
                    name("BHV-mottagning\\p{L}*|barnhälsovårdsmottagning\\p{L}*")),
            List.of(name("ledningsgrupp\\p{L}*"), name("lednings-grupp\\p{L}*")),
            List.of(name("styrgrupp\\p{L}*"), name("styr-grupp\\p{L}*|styrningsgrupp\\p{L}*")));

    /** A hyphen or a missing s that has been seen in circulation. */
    private static final Name MISSPELT =
            name("familjecentrals-liknande|familjecentral-liknande|familjecentralliknande|familje-central\\p{L}*");

    private WordsRule() {}

    /**
     * A name with all its forms.
     *
     * @param stems in lower case: one of them stands in every text that the pattern finds something in, and most texts
     *     have none, so that the pattern is seldom needed
     */
    private record Name(List<String> stems, Pattern pattern) {
        @Nullable
        Matcher in(Words words) {
            return stems.stream().anyMatch(words.lower()::contains)
                    ? pattern.matcher(words.prose().text())
                    : null;
        }
    }

    /** A text, and the same in lower case. */
    private record Words(Prose prose, String lower) {}

    private static Name name(String forms) {
        List<String> stems = Stream.of(forms.split("\\|"))
                .map(form -> form.replace("\\p{L}*", "").toLowerCase(Locale.ROOT))
                .toList();
        return new Name(stems, Pattern.compile("(?iu)(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}])"));
    }

    static void check(List<Prose> text, Diagnostics found) {
        List<Words> all = text.stream()
                .map(prose -> new Words(prose, prose.text().toLowerCase(Locale.ROOT)))
                .toList();
        for (Words words : all) {
            Matcher wrong = MISSPELT.in(words);
            while (wrong != null && wrong.find()) {
                found.add(Diagnostic.of(Code.WORDS_DRIFT, words.prose().at(wrong.start()), wrong.group())
                        .hint("spelling", "familjecentralsliknande"));
            }
        }
        NAMES.forEach(names -> compare(names, all, found));
    }

    private static void compare(List<Name> names, List<Words> text, Diagnostics found) {
        Map<String, Location> used = new LinkedHashMap<>();
        for (Name name : names) {
            for (Words words : text) {
                Matcher matcher = name.in(words);
                if (matcher != null && matcher.find()) {
                    used.put(matcher.group(), words.prose().at(matcher.start()));
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
