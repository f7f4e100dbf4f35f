package se.overens.cli;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects a batch is for, as {@code --only} says: {@code laxa}, {@code laxa/*}, {@code l*}, {@code {laxa,nora}}.
 *
 * <p>Ids are compared as texts, not as paths: not every id is a path in every locale.
 */
final class SubjectPattern {
    private SubjectPattern() {}

    /**
     * True for the ids that match, and for the centres of a municipality whose id does; null if the pattern is none.
     *
     * @param text with {@code *} for any letters but the slash, at its end for all that may follow, {@code ?} for one, and
     *     braces round a choice
     */
    static @Nullable Predicate<String> of(String text) {
        if (text.matches(".*[\\[\\]\\\\].*")) {
            return null;
        }
        StringBuilder regex = new StringBuilder();
        boolean choice = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            choice = c == '{' || choice && c != '}';
            regex.append(translated(c, i == text.length() - 1, choice));
        }
        try {
            Pattern pattern = Pattern.compile(regex.toString().replace("[^/]*[^/]*", ".*"), Pattern.DOTALL);
            return subject -> pattern.matcher(subject).matches()
                    || pattern.matcher(subject.replaceFirst("/.*", "")).matches();
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static String translated(char c, boolean last, boolean choice) {
        return switch (c) {
            case '*' -> last ? ".*" : "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> ")";
            case ',' -> choice ? "|" : ",";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
