package se.overens.agreement.rule;

import java.util.List;
import java.util.regex.Pattern;
import se.overens.agreement.matter.Case;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R23: what a board is to decide on can be read and decided on as it stands. */
final class PlainLanguageRule implements Rule {
    private static final Pattern THAT = Pattern.compile("(?iu)^\\s*att\\s");
    private static final Pattern PRESENT = Pattern.compile(
            "(?iu)enligt (?:föreliggande|bifogat|bilagt|upprättat) förslag|i enlighet med föreliggande");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)(?:\\boch|\\bsamt|;|,)\\s+att\\s|\\.\\s+\\p{Lu}\\p{L}+ (?:"
                    + "beslutar|antar|godkänner|uppdrar|ger|delegerar|avslår|bifaller)\\b|"
                    + "(?:antar|godkänner|avslår|bifaller|fastställer)\\b.*\\b(?:och|samt) (?:uppdrar|ger|delegerar|överlämnar)\\b");

    /** Letters of eight lines of running text. */
    private static final int EIGHT_LINES = 8 * 85;

    @Override
    public void checkCase(Case matter, Diagnostics found) {
        List<String> proposals = matter.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            ValuePath place = matter.path().key("proposals").item(i);
            String proposal = proposals.get(i);
            if (THAT.matcher(proposal).find()) {
                found.add(Diagnostic.of(Code.PLAIN_LANGUAGE, place).label("that"));
            }
            if (PRESENT.matcher(proposal).find()) {
                found.add(Diagnostic.of(Code.PLAIN_LANGUAGE, place).label("present"));
            }
            if (SEVERAL.matcher(proposal).find()) {
                found.add(Diagnostic.of(Code.PLAIN_LANGUAGE, place).label("several"));
            }
        }
        int letters = matter.description().stream().mapToInt(String::length).sum();
        if (letters > EIGHT_LINES
                && (matter.summary() == null || matter.summary().isBlank())) {
            found.add(Diagnostic.of(Code.PLAIN_LANGUAGE, matter.path().key("description"))
                    .label("summary"));
        }
    }
}
