package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.Municipality;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.SourceSpan;

/** Rows Y2 and Y3 of the table of faults: bombs are refused, honest large files are read. */
@Tag("once")
class LimitsTest {
    /** Far more than any of them takes; it only ends a hang. */
    private static final Duration HANG = Duration.ofMinutes(2);

    static Stream<Arguments> bombs() {
        Map<String, String> bombs = new LinkedHashMap<>();
        bombs.put(
                "lists of aliases of lists",
                laughs(30, "[x,x,x,x,x,x,x,x,x,x]", "[%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s]"));
        bombs.put("mappings of aliases of mappings", laughs(60, "{a: x, b: x}", "{a: %1$s, b: %1$s}"));
        bombs.put("blocks of aliases", laughs(40, "\n  - x\n  - x", "\n  - %1$s\n  - %1$s\n  - %1$s"));
        bombs.put("nested lists", "a: " + "[".repeat(100_000));
        bombs.put("nested mappings", "a: " + "{a: ".repeat(60_000));
        bombs.put("nested block lists", "- ".repeat(100_000));
        bombs.put("nested keys", "? ".repeat(100_000));
        bombs.put("nested block mappings", steps(2_000));
        bombs.put("aliases without end", "a: &a [x]\nb:\n" + "- *a\n".repeat(150_000));
        bombs.put("values without end", "a:\n" + "- x\n".repeat(2_100_000));
        bombs.put("a word without end", "name: " + "x".repeat(8_000_000));
        bombs.put("a file without end", "# comment\n".repeat(6_800_000));
        return bombs.entrySet().stream().map(bomb -> Arguments.of(bomb.getKey(), bomb.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombIsRefusedWithItsPlaceAndARemedy(String name, String yaml) {
        Reading<Municipality> reading = assertTimeoutPreemptively(HANG, () -> Reading.of(Municipality.class, yaml));

        assertThat(reading.value()).isNull();
        assertThat(reading.codes()).containsExactly(Code.YAML_LIMIT);
        assertThat(reading.findings().get(0).location()).isInstanceOf(SourceSpan.class);
        assertThat(reading.findings().get(0).label()).isNotNull();
        assertThat(reading.findings().get(0).hints()).isNotEmpty();
    }

    @Test
    void anAliasOfItselfIsRefused() {
        Reading<Municipality> reading = Reading.of(Municipality.class, "code: 1\nboards: &a\n  - *a\n");

        assertThat(reading.codes()).containsExactly(Code.YAML_SYNTAX);
        assertThat(reading.underlined()).isEqualTo("*a");
    }

    @Test
    void tenThousandCentresAreRead() {
        String centre = """
                  - id: solrosen-%d
                    name: Familjecentralen Solrosen
                    openedOn: 2027-01-11
                    colocation: full
                    catchment: Askersunds kommun med omgivande församlingar, från sjön Alsen till Tiveden
                    functions:
                      - {type: midwifery, provider: region, unit: Barnmorskemottagningen i Askersund}
                      - {type: childHealth, provider: region, unit: Askersunds vårdcentral}
                      - {type: openPreschool, provider: municipality, unit: Öppna förskolan}
                """;
        StringBuilder yaml = new StringBuilder("code: \"1882\"\ncentres:\n");
        for (int i = 0; i < 11_500; i++) {
            yaml.append(centre.replace("%d", Integer.toString(i)));
        }

        Municipality municipality =
                Reading.of(Municipality.class, yaml.toString()).good();

        assertThat(yaml.length()).isGreaterThan(5_000_000);
        assertThat(municipality.centres()).hasSize(11_500);
        assertThat(municipality.centres().get(11_499).id()).isEqualTo("solrosen-11499");
        assertThat(municipality.centres().get(11_499).functions()).hasSize(3);
    }

    @Test
    void oneMappingMayHaveManyAliases() {
        StringBuilder yaml = new StringBuilder("code: \"1882\"\ncentres:\n");
        yaml.append("  - {id: c0, functions: &all [{type: childHealth, provider: region}]}\n");
        for (int i = 1; i <= 290; i++) {
            yaml.append("  - {id: c").append(i).append(", functions: *all}\n");
        }

        Municipality municipality =
                Reading.of(Municipality.class, yaml.toString()).good();

        assertThat(municipality.centres())
                .hasSize(291)
                .allSatisfy(centre -> assertThat(centre.functions())
                        .isEqualTo(municipality.centres().get(0).functions()));
    }

    @Test
    void anchorsMayStandForTextsAndMappings() {
        Municipality municipality = Reading.of(
                        Municipality.class,
                        "code: &c 0305\nname: *c\ndocument: &d {signing: ink}\nboards: [{id: &i a, name: *i}]\n")
                .good();

        assertThat(municipality.name()).isEqualTo("0305");
        assertThat(municipality.document().signing()).isEqualTo(Signing.INK);
        assertThat(municipality.boards().get(0).name()).isEqualTo("a");
    }

    @Test
    void depthUpToTheLimitIsRead() {
        String deep = "code: 1\nx: " + "[".repeat(Limits.DEPTH - 1) + "]".repeat(Limits.DEPTH - 1);

        assertThat(Reading.of(Municipality.class, deep).codes()).containsExactly(Code.UNKNOWN_KEY);
        assertThat(Reading.of(Municipality.class, deep.replace("[]", "[[]]")).codes())
                .containsExactly(Code.YAML_LIMIT);
    }

    private static String laughs(int levels, String first, String next) {
        StringBuilder yaml = new StringBuilder("a0: &a0 ").append(first).append('\n');
        for (int i = 1; i < levels; i++) {
            yaml.append('a').append(i).append(": &a").append(i).append(' ');
            yaml.append(next.replace("%1$s", "*a" + (i - 1))).append('\n');
        }
        return yaml.toString();
    }

    private static String steps(int depth) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }
}
