package se.overens.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** R04: what somebody has written to be filled in later, such as {@code xxxxx} or {@code [...]}. */
public final class Leftover {
    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private static final String EVERYWHERE = EDGE + "(?:[xX]{3,}|TODO|NN|(?i:[åy]{4}-mm-dd))" + END
            + "|\u2026{3,}|\\.{3,}|_{3,}"
            + "|\\[\\s*(?:\\.{2,}|\u2026+|_+)?\\s*]|<\\s*(?:\\.{2,}|\u2026+|_+)\\s*>"
            + "|\\$\\{[^}\\n]*}?";

    /** In Markdown, words in brackets are links and footnotes; in data they are there to be replaced. */
    private static final String WORDS =
            "|\\[(?=\\p{L})[\\p{L}\\p{N} ,.:/\u2026-]{1,80}](?!\\()|<(?=\\p{L})[\\p{L} .\u2026-]{3,80}>";

    private static final int FLAGS = Pattern.UNICODE_CASE;
    private static final Pattern TEMPLATE = Pattern.compile(EVERYWHERE, FLAGS);
    private static final Pattern DATA = Pattern.compile(EVERYWHERE + WORDS, FLAGS);

    private Leftover() {}

    /** The first leftover in a value of the data, or null. */
    public static @Nullable String in(String value) {
        if (!isSuspect(value)) {
            return null;
        }
        Matcher matcher = DATA.matcher(value);
        return matcher.find() ? matcher.group() : null;
    }

    /** The leftovers in the words of a template. */
    public static List<MatchResult> inTemplate(String words) {
        List<MatchResult> found = new ArrayList<>();
        if (isSuspect(words)) {
            for (Matcher matcher = TEMPLATE.matcher(words); matcher.find(); ) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    /** True if a sign that every leftover has stands in the text, so that most texts need no pattern. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean suspect = switch (text.charAt(i)) {
                case '[', '<' -> true;
                case '$' -> text.startsWith("${", i);
                case 'N' -> text.startsWith("NN", i);
                case 'T' -> text.startsWith("TODO", i);
                case '.' -> text.startsWith("...", i);
                case '_' -> text.startsWith("___", i);
                case '\u2026' -> text.startsWith("\u2026\u2026", i);
                case 'x', 'X' -> text.regionMatches(true, i, "xxx", 0, 3);
                case '-' -> text.regionMatches(true, i, "-mm-", 0, 4);
                default -> false;
            };
            if (suspect) {
                return true;
            }
        }
        return false;
    }
}
