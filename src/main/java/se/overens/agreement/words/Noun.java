package se.overens.agreement.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun with its forms (substantiv); forms of known nouns may be left out.
 *
 * @param word the indefinite form in the singular, such as "samverkansavtal" (grundform)
 * @param gender (genus)
 * @param definite such as "samverkansavtalet" (bestämd form)
 * @param plural such as "samverkansavtal" (plural)
 * @param pluralDefinite such as "samverkansavtalen" (bestämd form i plural)
 */
public record Noun(
        String word,
        @Nullable Gender gender,
        @Nullable String definite,
        @Nullable String plural,
        @Nullable String pluralDefinite) {
    /** A noun of which only the word is given. */
    public static Noun of(String word) {
        return new Noun(word, null, null, null, null);
    }

    /** The same with the forms that our lexicon knows. */
    public Noun completed() {
        return Lexicon.complete(this);
    }

    /** The keys of the forms that neither the noun nor our lexicon has. */
    public List<String> missing() {
        Noun known = completed();
        List<String> missing = new ArrayList<>();
        addIf(known.gender() == null, "gender", missing);
        addIf(known.definite() == null, "definite", missing);
        addIf(known.plural() == null, "plural", missing);
        addIf(known.pluralDefinite() == null, "pluralDefinite", missing);
        return missing;
    }

    private static void addIf(boolean absent, String key, List<String> missing) {
        if (absent) {
            missing.add(key);
        }
    }
}
