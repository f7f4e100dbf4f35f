package se.overens.agreement.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the papers of a meeting are labelled.
 *
 * @param text with words in braces: <code>Bilaga {item}.{n}</code>
 */
public record LabelPattern(String text) {
    /** The number of the item. */
    public static final String ITEM = "item";
    /** The number of the paper. */
    public static final String NUMBER = "n";
    /** The case number of the item. */
    public static final String CASE_NUMBER = "caseNumber";

    /** All words that a pattern may have in braces. */
    public static final List<String> WORDS = List.of(NUMBER, ITEM, CASE_NUMBER);

    /** The pattern where none is given. */
    public static final String USUAL = "Bilaga {item}.{n}";

    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)}");

    /** That of a meeting. */
    public static LabelPattern of(Meeting meeting) {
        return new LabelPattern(meeting.attachmentPattern() == null ? USUAL : meeting.attachmentPattern());
    }

    /** The words in braces, in their order. */
    public List<String> words() {
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }

    /** A word as it stands in a pattern. */
    public static String inBraces(String word) {
        return "{" + word + "}";
    }

    /** True if papers are counted through the whole meeting, since nothing else tells those of two items apart. */
    public boolean countsThrough() {
        return !words().contains(ITEM) && !words().contains(CASE_NUMBER);
    }

    /** The label of a paper; a word that has no value stands there as it is. */
    public String label(int item, int number, @Nullable String caseNumber) {
        Map<String, String> values = new HashMap<>();
        values.put(ITEM, Integer.toString(item));
        values.put(NUMBER, Integer.toString(number));
        if (caseNumber != null) {
            values.put(CASE_NUMBER, caseNumber);
        }
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(values.getOrDefault(word.group(1), word.group())));
    }
}
