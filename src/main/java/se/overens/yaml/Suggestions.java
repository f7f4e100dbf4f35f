package se.overens.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Nearest;

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
            int distance = Nearest.distance(plain, other);
            if (distance < bestDistance && distance < other.length()) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
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
