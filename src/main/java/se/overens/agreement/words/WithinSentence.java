package se.overens.agreement.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a body or unit as it stands within a sentence: "socialnämnden", but "Regionala samverkansrådet". */
public final class WithinSentence {
    /** What bodies and units are called that have no proper name: "Socialnämnden", "Kommunledningskontoret". */
    private static final Pattern COMMON_BODY = Pattern.compile(
            "\\p{Lu}\\p{Ll}*(?:nämnd(?:en|er|erna)?|styrelsen?|fullmäktige|utskott(?:et)?|beredning(?:en)?"
                    + "|förvaltning(?:en)?|kontoret|avdelning(?:en)?|enhet(?:en)?)s?(?: .*)?"
                    + "|(?:Nämnden|Styrelsen|Utskottet|Beredningen|Förvaltningen) .*"
                    + "|(?:Kommunerna|Regionerna)(?: .*)?"
                    + "|\\p{Lu}\\p{Ll}+-(?: och|,) .*"
                    + "|(?:Delregionala|Gemensamma|Operativa|Sociala|Strategiska|Tekniska|Vård) .*nämnd(?:en|er|erna)?(?: .*)?");

    private WithinSentence() {}

    /** The name as it stands within a sentence; a proper name keeps its capital. */
    public static String of(String body) {
        if (!COMMON_BODY.matcher(body).matches()) {
            return body;
        }
        return body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1);
    }
}
