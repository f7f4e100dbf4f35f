package se.overens.agreement.words;

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
        @Nullable String pluralDefinite) {}
