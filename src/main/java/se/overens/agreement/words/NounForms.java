package se.overens.agreement.words;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A noun in every form that a sentence may ask for (substantivets former).
 *
 * @param word "samverkansavtal" (grundform)
 * @param genitive "samverkansavtals" (genitiv)
 * @param article "en" or "ett" (obestämd artikel)
 * @param gender {@code common} or {@code neuter} (genus)
 * @param definite "samverkansavtalet" (bestämd form)
 * @param definiteGenitive "samverkansavtalets" (bestämd form, genitiv)
 * @param plural "samverkansavtal" (plural)
 * @param pluralDefinite "samverkansavtalen" (bestämd form i plural)
 * @param pronoun "den" or "det" (pronomen)
 * @param demonstrative "den här" or "det här" (demonstrativt pronomen)
 * @param demonstrativeDefinite "det här samverkansavtalet" (demonstrativt pronomen med substantivet)
 * @param local "lokalt samverkansavtal" (lokal form)
 * @param localDefinite "det lokala samverkansavtalet" (lokal form, bestämd)
 * @param localPlural "lokala samverkansavtal" (lokal form, plural)
 */
public record NounForms(
        String word,
        String genitive,
        String article,
        String gender,
        String definite,
        String definiteGenitive,
        String plural,
        String pluralDefinite,
        String pronoun,
        String demonstrative,
        String demonstrativeDefinite,
        String local,
        String localDefinite,
        String localPlural) {

    /** Every form of a noun. A form that neither the noun nor our lexicon has is the word itself. */
    public static NounForms of(Noun noun) {
        Noun known = noun.completed();
        String word = known.word();
        boolean neuter = known.gender() == Gender.NEUTER;
        String pronoun = neuter ? "det" : "den";
        String definite = Objects.requireNonNullElse(known.definite(), word);
        String plural = Objects.requireNonNullElse(known.plural(), word);
        String bare = definite.startsWith(pronoun + " ") ? definite.substring(pronoun.length() + 1) : definite;
        boolean isLocal = word.toLowerCase(Locale.ROOT).startsWith("lokal");
        return new NounForms(
                word,
                Genitive.of(word),
                neuter ? "ett" : "en",
                neuter ? "neuter" : "common",
                definite,
                Genitive.of(definite),
                plural,
                Objects.requireNonNullElse(known.pluralDefinite(), plural),
                pronoun,
                pronoun + " här",
                pronoun + " här " + bare,
                isLocal ? word : (neuter ? "lokalt " : "lokal ") + word,
                isLocal ? definite : pronoun + " lokala " + bare,
                isLocal ? plural : "lokala " + plural);
    }

    /** Every form of the noun that a region has chosen, else of {@code usual}, which our lexicon knows. */
    public static NounForms of(@Nullable Noun chosen, String usual) {
        return of(chosen == null ? Noun.of(usual) : chosen);
    }
}
