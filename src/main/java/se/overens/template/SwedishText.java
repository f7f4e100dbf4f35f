package se.overens.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.overens.agreement.words.Genitive;
import se.overens.agreement.words.WithinSentence;

/** The little Swedish grammar that running text needs. Its words are its own, never the machine's locale data. */
public final class SwedishText {
    private static final char NBSP = '\u00A0';
    private static final int GROUP = 3;

    private static final List<String> NUMERALS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

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
    public static String capitalise(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** The name of a body or unit as it stands within a sentence: "socialnämnden", but "Regionala samverkansrådet". */
    static String withinSentence(String body) {
        return WithinSentence.of(body);
    }

    /** The text with its words held together on one line, such as "§ 31". */
    static String nobreak(String text) {
        return text.replace(' ', NBSP);
    }

    /** The text as a whole sentence: with a capital first letter, and a full stop if it has no end of its own. */
    static String sentence(String text) {
        return capitalise(isEnded(text) ? text : text + ".");
    }

    /** True if the text ends with a full stop or another end of a sentence, or is empty. */
    static boolean isEnded(String text) {
        String bare = text.replaceAll("[\"”’')\\]]+$", "");
        return bare.isEmpty() || ".!?:…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** A number as running text writes it: up to twelve in words, then in groups of three digits. */
    static String numeral(BigDecimal number, boolean neuter) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.signum() >= 0 && plain.compareTo(BigDecimal.valueOf(NUMERALS.size())) < 0) {
            int small = plain.intValueExact();
            return neuter && small == 1 ? "ett" : NUMERALS.get(small);
        }
        String[] parts = plain.abs().toPlainString().split("\\.", 2);
        StringBuilder digits = new StringBuilder(parts[0]);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            digits.insert(i, NBSP);
        }
        return (plain.signum() < 0 ? "−" : "") + digits + (parts.length == 1 ? "" : "," + parts[1]);
    }
}
