package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.SourceSpan;

/** Row Y6 of the table of faults: every key of two full files is misspelt, removed and given a wrong kind of value. */
@Tag("once")
class MutationTest {
    private static final Pattern KEY = Pattern.compile("^( *(?:- )?)(\\w+):( ?)(.*)$");
    /** Keys that must be there, with the path of names that lead to them: the same name may be optional elsewhere. */
    private static final Set<String> REQUIRED = Set.of(
            "code",
            "boards/id",
            "boards/name",
            "parties/id",
            "parties/kind",
            "signatories/party",
            "centres/id",
            "centres/functions/type",
            "centres/functions/provider",
            "schema",
            "definition",
            "region",
            "region/code",
            "strategies/id",
            "strategies/title");

    /** File type, its lines, and the number (from 0) of a line with a key. */
    static Stream<Arguments> keys() {
        List<Arguments> keys = new ArrayList<>();
        for (Class<?> type : List.of(Municipality.class, RegionProfile.class)) {
            List<String> lines = (type == Municipality.class ? Samples.MUNICIPALITY : Samples.REGION)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                if (KEY.matcher(lines.get(i)).matches()) {
                    keys.add(Arguments.of(type, lines, i));
                }
            }
        }
        return keys.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aMisspeltKeyIsFoundAndTheRightOneNamed(Class<? extends Record> type, List<String> lines, int line) {
        Matcher key = match(lines, line);
        String wrong = key.group(2).substring(0, 1) + "q" + key.group(2).substring(1);

        Reading<?> reading = mutate(type, lines, line, key.group(1) + wrong + ":" + key.group(3) + key.group(4));

        assertThat(reading.codes()).containsExactly(Code.UNKNOWN_KEY);
        assertThat(reading.underlined()).isEqualTo(wrong);
        assertThat(line(reading)).isEqualTo(line + 1);
        assertThat(reading.findings().get(0).label().arguments()).containsExactly(key.group(2));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aMissingKeyIsFoundIfItIsRequired(Class<? extends Record> type, List<String> lines, int line) {
        Matcher key = match(lines, line);
        if (key.group(4).isEmpty() || key.group(1).contains("-")) {
            return;
        }

        Reading<?> reading = mutate(type, lines, line, "");

        if (REQUIRED.contains(path(lines, line))) {
            assertThat(reading.codes()).containsExactly(Code.MISSING_KEY);
            assertThat(reading.findings().get(0).sentence().arguments()).containsExactly(key.group(2));
            assertThat(line(reading)).isEqualTo(firstLineOfMapping(lines, line) + 1);
        } else {
            assertThat(reading.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void anEmptyKeyIsFoundIfItIsRequired(Class<? extends Record> type, List<String> lines, int line) {
        Matcher key = match(lines, line);
        if (key.group(4).isEmpty()) {
            return;
        }
        for (String empty : List.of("", " ~", " null", " \"\"")) {
            Reading<?> reading = mutate(type, lines, line, key.group(1) + key.group(2) + ":" + empty);
            if (REQUIRED.contains(path(lines, line))) {
                assertThat(reading.codes()).containsExactly(Code.MISSING_KEY);
                assertThat(line(reading)).isEqualTo(line + 1);
                assertThat(reading.underlined()).isEqualTo(key.group(2));
            } else {
                assertThat(reading.findings()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aValueOfTheWrongKindIsFound(Class<? extends Record> type, List<String> lines, int line) {
        Matcher key = match(lines, line);
        if (key.group(4).isEmpty()) {
            return;
        }
        String wrong = key.group(4).startsWith("[") ? "text" : "[a, b]";

        Reading<?> reading = mutate(type, lines, line, key.group(1) + key.group(2) + ": " + wrong);

        assertThat(reading.codes()).containsExactly(Code.WRONG_KIND);
        assertThat(line(reading)).isEqualTo(line + 1);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyThatStandsTwiceIsFound(Class<? extends Record> type, List<String> lines, int line) {
        Matcher key = match(lines, line);
        String indent = key.group(1).replace('-', ' ');
        List<String> more = new ArrayList<>(lines);
        int end = line + 1;
        while (end < lines.size() && lines.get(end).startsWith(indent + " ")) {
            end++;
        }
        more.add(end, indent + key.group(2) + ": x");

        Reading<?> reading = Reading.of(type, String.join("\n", more));

        assertThat(reading.codes()).contains(Code.DUPLICATE_KEY);
        assertThat(reading.findings().get(0).sentence().arguments())
                .containsExactly(key.group(2), String.valueOf(line + 1), String.valueOf(end + 1));
    }

    private static Reading<?> mutate(Class<? extends Record> type, List<String> lines, int line, String replacement) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, replacement);
        return Reading.of(type, String.join("\n", changed) + "\n");
    }

    private static Matcher match(List<String> lines, int line) {
        Matcher key = KEY.matcher(lines.get(line));
        assertThat(key.matches()).isTrue();
        return key;
    }

    private static int line(Reading<?> reading) {
        return ((SourceSpan) reading.findings().get(0).location()).line();
    }

    /** The names of the keys that lead to the key of a line, which is the last. */
    private static String path(List<String> lines, int line) {
        Matcher key = match(lines, line);
        String path = key.group(2);
        int indent = key.group(1).length();
        for (int i = line - 1; i >= 0; i--) {
            Matcher above = KEY.matcher(lines.get(i));
            if (above.matches()
                    && above.group(1).length() < indent
                    && above.group(4).isEmpty()) {
                path = above.group(2) + "/" + path;
                indent = above.group(1).length();
            }
        }
        return path;
    }

    /** The line at which a missing key is reported: that of the item's first key, or of the mapping's own key. */
    private static int firstLineOfMapping(List<String> lines, int line) {
        int indent = match(lines, line).group(1).length();
        for (int i = line - 1; i >= 0; i--) {
            Matcher above = KEY.matcher(lines.get(i));
            boolean item = above.matches()
                    && above.group(1).contains("-")
                    && above.group(1).length() == indent;
            if (item || above.matches() && above.group(1).length() < indent) {
                return i;
            }
        }
        return line == 0 ? 1 : 0;
    }
}
