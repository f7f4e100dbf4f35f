package se.overens.document.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.SigningMode;

/** R19: only paper has several originals, and then as many as the text says. */
final class OriginalsRule {
    private static final List<String> NUMBERS =
            List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    /** Not "ett exemplar var", which says nothing of their number. */
    private static final Pattern EXEMPLAR = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(\\d{1,3}|" + String.join("|", NUMBERS)
                    + ") (?:\\p{L}+ ){0,2}?exemplar(?!\\p{L})(?! (?:var|vardera|för varje|för var|till varje|till var|åt varje|åt var|per)(?!\\p{L}))");

    private OriginalsRule() {}

    static void check(List<Prose> text, TextRules.Facts facts, Diagnostics found) {
        for (Prose prose : text) {
            if (!prose.mentions("exemplar")) {
                continue;
            }
            for (Matcher said = EXEMPLAR.matcher(prose.text()); said.find(); ) {
                int number = number(said.group(1));
                if (facts.mode() != SigningMode.INK) {
                    found.add(Diagnostic.of(Code.ORIGINALS, prose.at(said.start()), said.group())
                            .hint("digital"));
                } else if (facts.originals() > 0 && number != facts.originals()) {
                    found.add(Diagnostic.of(Code.ORIGINALS, prose.at(said.start()), said.group())
                            .hint("count", facts.originals()));
                }
            }
        }
    }

    private static int number(String said) {
        int word = NUMBERS.indexOf(said.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Integer.parseInt(said);
    }
}
