package se.overens.template;

import java.util.List;
import java.util.Locale;
import se.overens.agreement.words.Genitive;

/** The little Swedish grammar that running text needs. Its words are its own, never the machine's locale data. */
final class SwedishText {
    private SwedishText() {}

    /** The genitive of a name: with an s, unless it ends in s, x or z. */
    static String genitive(String name) {
        return Genitive.of(name);
    }

    /** Names joined as "A, B och C". */
    static String enumerate(List<String> names) {
        int last = names.size() - 1;
        if (last <= 0) {
            return names.isEmpty() ? "" : names.get(0);
        }
        return String.join(", ", names.subList(0, last)) + " och " + names.get(last);
    }

    /** The text with a capital first letter. */
    static String capitalise(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
