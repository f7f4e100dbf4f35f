package se.overens.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The message bundles of the two languages against each other, against the codes, and against the keys that the code uses. */
@Tag("once")
class BundlesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "se", "overens", "diagnostic");
    private static final Pattern KEY_OF_CODE = Pattern.compile("(OV\\d{3})(\\.[a-zA-Z]+)?");
    private static final Pattern SLOT = Pattern.compile("\\{\\d\\}");
    private static final Pattern USE = Pattern.compile("\\.(?:hint|label)\\(\\s*\"([^\"]+)\"");

    /** A statement that makes a finding, with the hints that it adds at once. */
    private static final Pattern FINDING =
            Pattern.compile("Diagnostic\\.of\\(\\s*(?:Code\\.)?([A-Z][A-Z0-9_]+),[^;]*;");

    /** Keys whose value is rightly the same in both languages: names, not sentences. */
    private static final Set<String> SAME_WORD = Set.of();

    /** Keys whose straight quotes are to be typed as they stand: YAML, templates, command lines. */
    private static final Set<String> CODE = Set.of(
            "OV101.afterQuoteFix",
            "OV101.escape",
            "OV203.region",
            "OV203.unknown",
            "OV260.colour",
            "OV260.darker",
            "OV306.explain",
            "OV312.explain",
            "OV312.print",
            "OV406.anchor",
            "OV406.explain",
            "cli.init.region");

    private final Map<String, String> english = read(Language.ENGLISH);
    private final Map<String, String> swedish = read(Language.SWEDISH);

    @Test
    void haveTheSameKeys() {
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void haveASentenceATitleAndAnExplanationForEveryCode() {
        Set<String> wanted = new LinkedHashSet<>();
        for (Code code : Code.values()) {
            wanted.addAll(List.of(code.id(), code.id() + ".title", code.id() + ".explain"));
        }
        assertThat(english.keySet()).containsAll(wanted);
    }

    @Test
    void haveNoKeyOfACodeThatIsGone() {
        Set<String> ids = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        assertThat(english.keySet()).filteredOn(key -> key.startsWith("OV")).allSatisfy(key -> {
            assertThat(key).matches(KEY_OF_CODE);
            assertThat(ids).contains(key.substring(0, 5));
        });
    }

    @Test
    void fillTheSameSlots() {
        assertThat(english.keySet())
                .filteredOn(swedish::containsKey)
                .allSatisfy(key -> assertThat(slots(swedish.get(key))).as(key).isEqualTo(slots(english.get(key))));
    }

    @Test
    void sayNothingInTheOtherLanguage() {
        assertThat(english.keySet())
                .filteredOn(key -> !SAME_WORD.contains(key))
                .filteredOn(key -> SLOT.matcher(english.get(key))
                        .replaceAll("")
                        .codePoints()
                        .anyMatch(Character::isLetter))
                .allSatisfy(key -> assertThat(swedish.get(key)).as(key).isNotEqualTo(english.get(key)));
    }

    @Test
    void quoteInSwedishAsSwedishDoes() {
        assertThat(swedish.keySet())
                .filteredOn(key -> swedish.get(key).contains("\""))
                .containsExactlyInAnyOrderElementsOf(CODE);
        assertThat(swedish.values()).noneMatch(text -> text.contains("\u201C"));
    }

    @Test
    void explainInSentencesAndSpeakInPhrases() {
        assertThat(english.keySet()).allSatisfy(key -> {
            for (Map<String, String> bundle : List.of(english, swedish)) {
                String text = bundle.getOrDefault(key, "");
                assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
                if (key.startsWith("OV")) {
                    boolean paragraph = key.endsWith(".explain");
                    assertThat(text.endsWith("."))
                            .as("%s ends in a full stop: %s", key, text)
                            .isEqualTo(paragraph);
                }
            }
        });
    }

    @Test
    void haveEveryHintAndLabelThatTheCodeNames() throws IOException {
        Set<String> suffixes = new TreeSet<>();
        english.keySet().stream()
                .filter(key -> key.startsWith("OV"))
                .forEach(key -> suffixes.add(key.replaceFirst("^OV\\d+\\.?", "")));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Set<String> used = USE.matcher(Files.readString(file))
                        .results()
                        .map(use -> use.group(1))
                        .collect(Collectors.toSet());
                assertThat(suffixes).as(file.toString()).containsAll(used);
            }
        }
    }

    @Test
    void haveEveryHintAndLabelForTheCodeThatItIsNamedWith() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FINDING.matcher(Files.readString(file)).results().forEach(finding -> {
                    String id = Code.valueOf(finding.group(1)).id();
                    assertThat(USE.matcher(finding.group()).results().map(use -> id + "." + use.group(1)))
                            .as(file.toString())
                            .allMatch(english::containsKey);
                });
            }
        }
    }

    @Test
    void areReadByMessagesAsTheyStand() {
        Messages messages = Messages.of(Language.SWEDISH);
        Messages explanations = Messages.explanations(Language.SWEDISH);
        Set<String> keys = new TreeSet<>(messages.keys());
        keys.addAll(explanations.keys());
        assertThat(keys).isEqualTo(new TreeSet<>(swedish.keySet()));
        assertThat(messages.keys()).doesNotContainAnyElementsOf(explanations.keys());
        assertThat(swedish.keySet())
                .filteredOn(key -> !swedish.get(key).contains("\\"))
                .allSatisfy(key -> assertThat((messages.keys().contains(key) ? messages : explanations).text(key))
                        .isEqualTo(swedish.get(key)));
    }

    private static Set<String> slots(String sentence) {
        return SLOT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bundle line by line, so that a key given twice is found; strict about UTF-8. */
    private static Map<String, String> read(Language language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        try {
            for (String bundle : List.of("messages", "commands", "explanations")) {
                Path file = BUNDLES.resolve(bundle + "_" + language.tag() + ".properties");
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(line -> add(line, sentences));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return sentences;
    }

    private static void add(String line, Map<String, String> sentences) {
        if (!line.isBlank() && !line.startsWith("#")) {
            int equals = line.indexOf('=');
            assertThat(equals).as(line).isPositive();
            assertThat(sentences.putIfAbsent(line.substring(0, equals), line.substring(equals + 1)))
                    .as("twice: " + line)
                    .isNull();
        }
    }
}
