package se.overens.layout.inline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where a Swedish word may be divided: at the joints of compounds that are known, and between syllables, where the
 * last consonant goes to the next line.
 *
 * <p>Doubtful places are left out: clusters that a word may begin with, such as "st", or that may end in a joining s; "ng",
 * "ck" and "x"; and fewer than three letters on a side.
 */
final class Hyphenator {
    private static final int SHORTEST = 6;
    private static final int SIDE = 3;
    private static final int LONGEST_PART = 16;

    /** The least length of what follows a prefix, and of a last part that is searched for. */
    private static final int REST = 5;

    private static final int LAST_PART = 4;
    private static final String VOWELS = "aeiouyåäöé";

    /** Endings that a last part may have. */
    private static final Set<String> ENDINGS = Set.of(
            "", "s", "n", "t", "r", "en", "et", "er", "ar", "or", "na", "ns", "ts", "ens", "ets", "ers", "ars", "erna",
            "arna", "orna", "ernas", "arnas", "an", "ande", "andes", "are", "a", "at", "as", "e", "ning", "ningen",
            "ningar");

    /** Divided from what they are added to, as if they were words. */
    private static final Set<String> SUFFIXES = Set.of("het", "skap");

    private static final Set<String> PREFIXES = new HashSet<>();
    private static final Set<String> PARTS = new HashSet<>();

    /** Words and parts that the rules would divide wrongly, and their only place. */
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        load();
    }

    private final String word;
    private final BitSet joints = new BitSet();

    private Hyphenator(String word) {
        this.word = word;
    }

    /**
     * Where words may be divided: a set offset stands for a break before that character.
     *
     * @param all of the places
     * @param joints those between the parts of a compound, which a reader stumbles over least
     */
    record Divisions(BitSet all, BitSet joints) {
        static Divisions none() {
            return new Divisions(new BitSet(), new BitSet());
        }
    }

    /**
     * The places where {@code word} may be divided.
     *
     * @param word letters only, in any case
     */
    static Divisions of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST || lower.length() != word.length()) {
            return Divisions.none();
        }
        Hyphenator hyphenator = new Hyphenator(lower);
        return new Divisions(hyphenator.breaks(), hyphenator.joints);
    }

    private BitSet breaks() {
        findJoints();
        BitSet breaks = (BitSet) joints.clone();
        int from = 0;
        for (int to = joints.nextSetBit(0); to >= 0; to = joints.nextSetBit(to + 1)) {
            syllables(from, to, breaks);
            from = to;
        }
        syllables(from, word.length(), breaks);
        breaks.clear(0, SIDE);
        if (breaks.length() > word.length() - SIDE) {
            breaks.clear(word.length() - SIDE + 1, breaks.length());
        }
        return breaks;
    }

    /** Walks from part to part, then looks for a known part at the end. */
    private void findJoints() {
        int at = 0;
        for (int next = endOfPart(at); next > at && next < word.length(); next = endOfPart(at)) {
            at = next;
            joints.set(at);
        }
        for (int i = Math.max(at, SIDE) + 1; i <= word.length() - LAST_PART; i++) {
            if (isLastPart(i)) {
                joints.set(i);
                return;
            }
        }
    }

    /** The end of the longest known part that begins at {@code at} and has a possible rest, its joining s included. */
    private int endOfPart(int at) {
        for (int end = Math.min(word.length() - 1, at + LONGEST_PART); end >= at + 2; end--) {
            String part = word.substring(at, end);
            boolean prefix = PREFIXES.contains(part);
            if ((prefix || PARTS.contains(part)) && !ENDINGS.contains(word.substring(end))) {
                if (isKnown(end)) {
                    return end;
                } else if (word.charAt(end) == 's' && isKnown(end + 1)) {
                    return end + 1;
                } else if (prefix && word.length() - end >= REST && mayBegin(end)) {
                    return end;
                }
            }
        }
        return -1;
    }

    private boolean isKnown(int at) {
        for (int end = Math.min(word.length(), at + LONGEST_PART); end >= at + 2; end--) {
            String part = word.substring(at, end);
            if (PARTS.contains(part) || PREFIXES.contains(part) && word.length() - end >= REST) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastPart(int at) {
        for (int end = Math.min(word.length(), at + LONGEST_PART); end >= at + SIDE; end--) {
            String part = word.substring(at, end);
            boolean known = end >= at + LAST_PART && PARTS.contains(part) || SUFFIXES.contains(part);
            if (known && ENDINGS.contains(word.substring(end))) {
                return hasVowel(0, at);
            }
        }
        return false;
    }

    private boolean mayBegin(int at) {
        return isVowel(word.charAt(at))
                || isVowel(word.charAt(at + 1))
                || isOnset(word.charAt(at), word.charAt(at + 1));
    }

    /** True if Swedish words begin with these two consonants. */
    private static boolean isOnset(char first, char second) {
        return switch (first) {
            case 's' -> "cjklmnptv".indexOf(second) >= 0;
            case 'b', 'f', 'g', 'k', 'p' -> "jlnrv".indexOf(second) >= 0;
            case 'd', 't', 'v' -> "jrv".indexOf(second) >= 0;
            case 'c' -> second == 'h';
            default -> false;
        };
    }

    private boolean hasVowel(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVowel(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void syllables(int from, int to, BitSet breaks) {
        Integer place = WORDS.get(word.substring(from, to));
        if (place != null) {
            breaks.set(from + place);
            return;
        }
        int vowel = -1;
        for (int i = from; i < to; i++) {
            if (isVowel(word.charAt(i))) {
                if (vowel >= 0 && i - vowel > 1) {
                    divide(vowel + 1, i, breaks);
                }
                vowel = i;
            }
        }
    }

    /** Divides one consonant from the vowel before it, or two that no word begins with from each other. */
    private void divide(int from, int to, BitSet breaks) {
        char last = word.charAt(to - 1);
        char before = word.charAt(to - 2);
        boolean single = to - from == 1 && "sx".indexOf(last) < 0;
        boolean pair = to - from == 2
                && last != 's'
                && last != 'x'
                && before != 'x'
                && !(before == 'n' && last == 'g')
                && !(before == 'c' && last == 'k')
                && !isOnset(before, last);
        if (single || pair) {
            breaks.set(to - 1);
        }
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** The first line of words of the file has the prefixes, all others the parts, or whole words with their hyphen. */
    private static void load() {
        try (InputStream in = Hyphenator.class.getResourceAsStream("parts-sv.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks parts-sv.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.indexOf('-') > 0) {
                    for (String word : line.split(" ")) {
                        String whole = word.replace("-", "");
                        PARTS.add(whole);
                        WORDS.put(whole, word.indexOf('-'));
                    }
                } else if (!line.startsWith("#")) {
                    Collections.addAll(PREFIXES.isEmpty() ? PREFIXES : PARTS, line.split(" "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
