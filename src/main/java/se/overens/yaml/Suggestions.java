package se.overens.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the allowed word that a wrong one is nearest to, by spelling or by its meaning in Swedish. */
final class Suggestions {
    /** Longer words are not compared letter by letter. */
    private static final int LONGEST = 40;

    private Suggestions() {}

    /** The word among {@code allowed} that {@code word} was meant to be, or null when none is near. */
    static @Nullable String meant(String word, Collection<String> allowed) {
        String plain = plain(word.length() > 4 * LONGEST ? "" : word);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        for (String candidate : allowed) {
            if (plain(candidate).equals(plain)) {
                return candidate;
            }
        }
        String translated = translation(plain, allowed);
        if (translated != null) {
            return translated;
        }
        String similar = nearest(plain, allowed, Math.max(1, plain.length() / 3));
        if (similar != null) {
            return similar;
        }
        // A misspelt Swedish word; a short one would be near to too much.
        String swedish = plain.length() < 5 ? null : nearest(plain, Swedish.WORDS.keySet(), 1 + plain.length() / 8);
        return swedish == null ? null : translation(swedish, allowed);
    }

    private static @Nullable String translation(String plain, Collection<String> allowed) {
        for (String english : Swedish.WORDS.getOrDefault(plain, List.of())) {
            if (allowed.contains(english)) {
                return english;
            }
        }
        return null;
    }

    private static @Nullable String nearest(String plain, Collection<String> candidates, int limit) {
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            String other = plain(candidate);
            int distance = distance(plain, other);
            if (distance < bestDistance && distance < other.length()) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Edits between two words: a letter put in, left out or replaced, or two neighbours that have changed places. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    /** Lower case without accents, spaces and signs: {@code giltig_från} and {@code giltigFran} are one word. */
    private static String plain(String word) {
        String split = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        split.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The table of Swedish words, read when it is first needed. */
    private static final class Swedish {
        static final Map<String, List<String>> WORDS = load();

        private static Map<String, List<String>> load() {
            Properties table = new Properties();
            try (InputStream in = Suggestions.class.getResourceAsStream("swedish-words.properties")) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks swedish-words.properties");
                }
                table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, List<String>> words = new HashMap<>();
            table.forEach((swedish, english) -> words.put(
                    plain(swedish.toString()), List.of(english.toString().split(" "))));
            return words;
        }
    }
}
