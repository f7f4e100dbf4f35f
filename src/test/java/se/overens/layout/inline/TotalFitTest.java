package se.overens.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Style;
import se.overens.document.Text;
import se.overens.font.Typeface;
import se.overens.layout.inline.Setting.Hyphenation;

class TotalFitTest {
    private static final double SIZE = 10;
    private static final String PROSE =
            "Familjecentralen är en mötesplats för barn och föräldrar i kommunen. Här arbetar "
                    + "barnmorskemottagning, barnhälsovård, öppen förskola och förebyggande socialtjänst sida vid sida, så att "
                    + "familjer får ett samlat stöd nära hemmet. Verksamheterna planerar tillsammans och följer upp arbetet "
                    + "varje år i en gemensam styrgrupp.";

    private final LineSetter setter = new LineSetter(Typeface.SANS, new LineMemory(), new Diagnostics());

    @ParameterizedTest
    @ValueSource(doubles = {120, 150, 180, 220, 260, 300, 360})
    void hasAnEvenerEdgeThanLinesFilledOneByOne(double measure) {
        List<Line> lines = set(PROSE, Setting.ragged(false, SIZE, measure));
        assertThat(raggedness(widths(lines), measure))
                .isLessThanOrEqualTo(raggedness(firstFit(measure), measure) + 1e-6);
    }

    @Test
    void leavesNoShortWordAloneOnTheLastLine() {
        String text = "den förebyggande socialtjänsten, som ger råd och stöd innan svårigheterna hinner växa.";
        double measure = width(text) - width("växa.");
        List<Line> lines = set(text, Setting.ragged(false, SIZE, measure));
        assertThat(texts(lines).get(lines.size() - 1)).isEqualTo("hinner växa.");
    }

    @Test
    void dividesWordsOnlyWhereLinesWouldBePoor() {
        Setting wide = new Setting(false, SIZE, 400, false, Hyphenation.SPARING);
        assertThat(texts(set(PROSE, wide))).noneMatch(line -> line.endsWith("\u00AD"));

        Setting narrow = new Setting(false, SIZE, 70, false, Hyphenation.FREE);
        List<String> lines = texts(set(PROSE, narrow));
        assertThat(lines).anyMatch(line -> line.endsWith("\u00AD"));
        assertThat(lines.stream().map(line -> line.replace("\u00AD", "")).collect(Collectors.joining()))
                .isEqualTo(PROSE);
    }

    @Test
    void fillsTheMeasureOfAJustifiedTextButForItsLastLine() {
        Setting justified = new Setting(false, SIZE, 260, true, Hyphenation.SPARING);
        List<Line> lines = set(PROSE, justified);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            Run last = line.runs().get(line.runs().size() - 1);
            assertThat(last.x() + last.width()).isCloseTo(260, within(1e-6));
            assertThat(last.wordSpace()).isGreaterThan(-0.2 * width(" ") - 1e-9);
        }
        assertThat(lines.get(lines.size() - 1).runs().get(0).wordSpace()).isZero();
    }

    @Test
    void shrinksTheSpacesOfALastLineRatherThanSetOneMore() {
        String last = "verksamheten i kommunen och de som arbetar där i dag.";
        double measure = width(last) - 2;
        List<Line> lines = set(last, new Setting(false, SIZE, measure, true, Hyphenation.SPARING));
        assertThat(texts(lines)).containsExactly(last);
        Run run = lines.get(0).runs().get(0);
        assertThat(run.width()).isCloseTo(measure, within(1e-6));
    }

    @Test
    void placesEveryWordOfAJustifiedLineWhereItsSpacesEnd() {
        Inline bold = new Text(new Leaf(1, "fet text ", Nowhere.NOWHERE), Style.BOLD);
        List<Inline> content = new ArrayList<>(List.of(text("ett två "), bold));
        content.add(new Text(new Leaf(2, "tre fyra fem sex sju", Nowhere.NOWHERE), Style.REGULAR));
        Line line = setter.lines(content, new Setting(false, SIZE, 130, true, Hyphenation.NONE))
                .get(0);
        assertThat(line.runs()).hasSize(3);
        Run first = line.runs().get(0);
        assertThat(line.runs().get(1).x()).isCloseTo(width("ett två ") + 2 * first.wordSpace(), within(1e-6));
    }

    @Property(tries = 300)
    @Tag("once")
    void losesNothingAndStaysInTheMeasure(@ForAll long seed, @ForAll @IntRange(min = 15, max = 300) int measure) {
        String text = RandomProse.of(seed);
        for (Hyphenation hyphenation : Hyphenation.values()) {
            for (boolean justify : new boolean[] {false, true}) {
                Setting setting = new Setting(false, SIZE, measure, justify, hyphenation);
                List<Line> lines = set(text, setting);
                int at = 0;
                for (Line line : lines) {
                    for (Run run : line.runs()) {
                        assertThat(run.start()).isEqualTo(at);
                        at = run.end();
                    }
                    assertThat(line.width()).isLessThanOrEqualTo(measure + 1e-6);
                }
                assertThat(at).isEqualTo(text.length());
            }
        }
    }

    private List<Line> set(String text, Setting setting) {
        return setter.lines(List.of(text(text)), setting);
    }

    private static Inline text(String text) {
        return new Text(new Leaf(0, text, Nowhere.NOWHERE), Style.REGULAR);
    }

    private double width(String text) {
        return Typeface.SANS.face(false, false).width(text, SIZE);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }

    private static List<Double> widths(List<Line> lines) {
        return lines.stream().map(Line::width).toList();
    }

    private List<Double> firstFit(double measure) {
        List<Double> widths = new ArrayList<>();
        String line = "";
        for (String word : PROSE.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > measure && !line.isEmpty()) {
                widths.add(width(line));
                longer = word;
            }
            line = longer;
        }
        widths.add(width(line));
        return widths;
    }

    /** The sum of the squares of what the lines but the last are short by. */
    private static double raggedness(List<Double> widths, double measure) {
        return widths.subList(0, widths.size() - 1).stream()
                .mapToDouble(width -> (measure - width) * (measure - width))
                .sum();
    }
}
