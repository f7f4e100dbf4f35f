package se.overens.agreement.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that agreements and centres go by, with their forms. A compound has the forms of its last part, and an
 * adjective in front of it is one that we know, so that its definite form is right.
 */
final class Lexicon {
    private static final List<Noun> NOUNS = List.of(
            new Noun("avtal", Gender.NEUTER, "avtalet", "avtal", "avtalen"),
            new Noun("kontrakt", Gender.NEUTER, "kontraktet", "kontrakt", "kontrakten"),
            new Noun("överenskommelse", Gender.COMMON, "överenskommelsen", "överenskommelser", "överenskommelserna"),
            new Noun("central", Gender.COMMON, "centralen", "centraler", "centralerna"),
            new Noun("center", Gender.NEUTER, "centret", "center", "centren"),
            new Noun("hus", Gender.NEUTER, "huset", "hus", "husen"),
            new Noun("verksamhet", Gender.COMMON, "verksamheten", "verksamheter", "verksamheterna"));

    /** Adjectives as they stand before an en-word or an ett-word, and their definite and plural form. */
    private static final Map<String, String> ADJECTIVES = Map.of(
            "lokal", "lokala",
            "lokalt", "lokala",
            "regional", "regionala",
            "regionalt", "regionala",
            "gemensam", "gemensamma",
            "gemensamt", "gemensamma");

    private Lexicon() {}

    /** The noun with all forms that we know; only those that it has itself if we do not know the word. */
    static Noun complete(Noun noun) {
        Noun known = find(noun.word());
        if (known == null) {
            return noun;
        }
        return new Noun(
                noun.word(),
                noun.gender() == null ? known.gender() : noun.gender(),
                noun.definite() == null ? known.definite() : noun.definite(),
                noun.plural() == null ? known.plural() : noun.plural(),
                noun.pluralDefinite() == null ? known.pluralDefinite() : noun.pluralDefinite());
    }

    private static @Nullable Noun find(String phrase) {
        int space = phrase.lastIndexOf(' ');
        String adjectives = space < 0 ? "" : weak(phrase.substring(0, space).split(" ", -1));
        String word = phrase.substring(space + 1);
        String small = word.toLowerCase(Locale.ROOT);
        for (Noun noun : NOUNS) {
            if (adjectives != null && small.endsWith(noun.word())) {
                return forms(
                        noun,
                        adjectives,
                        word.substring(0, word.length() - noun.word().length()),
                        word);
            }
        }
        return null;
    }

    /** The forms of a compound: {@code first} is what stands before the noun that is its last part. */
    private static Noun forms(Noun last, String adjectives, String first, String word) {
        boolean neuter = last.gender() == Gender.NEUTER;
        String definite = adjectives.isEmpty() ? "" : (neuter ? "det " : "den ") + adjectives;
        String definitePlural = adjectives.isEmpty() ? "" : "de " + adjectives;
        return new Noun(
                word,
                last.gender(),
                definite + joined(first, last.definite(), word),
                adjectives + joined(first, last.plural(), word),
                definitePlural + joined(first, last.pluralDefinite(), word));
    }

    /** A capital first letter of the word itself stays: some agreements write their noun like a name. */
    private static String joined(String first, @Nullable String form, String word) {
        String ending = form == null ? "" : form;
        boolean capital = first.isEmpty() && Character.isUpperCase(word.charAt(0));
        return first + (capital ? ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1) : ending);
    }

    /** The definite forms of adjectives, each with a space after it; null if we do not know one of them. */
    private static @Nullable String weak(String... adjectives) {
        List<String> weak = new ArrayList<>();
        for (String adjective : adjectives) {
            String form = adjective.endsWith("liknande") ? adjective : ADJECTIVES.get(adjective);
            if (form == null) {
                return null;
            }
            weak.add(form + " ");
        }
        return String.join("", weak);
    }
}
