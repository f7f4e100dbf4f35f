package se.overens.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Style;
import se.overens.document.Text;
import se.overens.font.Face;
import se.overens.font.Typeface;

class LineSetterTest {
    private static final double SIZE = 10;
    private static final Face REGULAR = Typeface.SANS.face(false, false);
    private static final Face BOLD = Typeface.SANS.face(true, false);

    private final Diagnostics diagnostics = new Diagnostics();
    private final LineSetter setter = new LineSetter(Typeface.SANS, new LineMemory(), diagnostics);

    @Test
    void fillsEachLineWithAsMuchAsItTakes() {
        assertThat(broken("ett två tre fyrtiofem", width("ett två tre"))).containsExactly("ett två tre ", "fyrtiofem");
        assertThat(broken("ett två tre fyra", width("ett två tre") - 0.01)).containsExactly("ett två ", "tre fyra");
    }

    @Test
    void keepsAllSpacesAtTheEndOfTheLineOutsideTheMeasure() {
        List<Line> lines = set("ettan   två", width("ettan"));

        assertThat(texts(lines)).containsExactly("ettan   ", "två");
        assertThat(lines.get(0).width()).isCloseTo(width("ettan"), within(1e-9));
        assertThat(lines.get(0).runs().get(0).width()).isCloseTo(width("ettan"), within(1e-9));
    }

    @Test
    void kernsLikeTheFace() {
        Line line = set("AVTAL Tyst", 500).get(0);

        assertThat(line.width()).isCloseTo(width("AVTAL Tyst"), within(1e-9));
        assertThat(width("AV")).isLessThan(width("A") + width("V"));
    }

    @Test
    void beginsALineFlushAlsoAfterASoftHyphenThatItsFirstLetterIsKernedOver() {
        List<Inline> content = List.of(
                text(0, "xxxxA", Style.REGULAR), text(1, "\u00AD", Style.REGULAR), text(2, "Vxxxx", Style.REGULAR));
        List<Line> lines = setter.lines(content, false, SIZE, width("xxxxA") + 0.01);

        assertThat(lines.get(1).runs().get(0).text()).isEqualTo("Vxxxx");
        assertThat(lines.get(1).runs().get(0).x()).isZero();
        assertThat(lines.get(1).width()).isCloseTo(width("Vxxxx"), within(1e-9));
    }

    @Test
    void kernsOverTheBorderOfTwoLeavesInOneFace() {
        List<Inline> content =
                List.of(text(0, "A", Style.REGULAR), text(1, "V", Style.REGULAR), text(2, "A", Style.BOLD));
        Line line = setter.lines(content, false, SIZE, 500).get(0);

        assertThat(line.runs().get(1).x()).isCloseTo(width("AV") - width("V"), within(1e-9));
        assertThat(line.runs().get(2).x()).isCloseTo(width("AV"), within(1e-9));
        assertThat(line.width()).isCloseTo(width("AV") + BOLD.width("A", SIZE), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 5", "5 §", "5 a §", "kap. 5", "5 kap. 3 §", "1 234 567 kr", "480 000 kronor", "2 mars", "50 %",
                        "A. Lind",
                "kl. 15.00", "ord\u00A0ord", "ord –", "ord …", "e-post", "KS-2026", "2026-03-02", "2026–2029", "ord,",
                        "ord)."
            })
    void neverBreaks(String bound) {
        String filler = "x".repeat(30);

        assertThat(Opportunities.in(bound).isEmpty()).isTrue();
        assertThat(broken(filler + " " + bound + " y", width(filler))).containsExactly(filler + " ", bound + " y");
    }

    @ParameterizedTest
    @CsvSource({
        "BVC-mottagning, BVC-, mottagning",
        "Askersund–Laxå, Askersund–, Laxå",
        "år ett, 'år ', ett",
        "2026 200, '2026 ', 200",
        "1 23, '1 ', 23",
        "2 marsvin, '2 ', marsvin",
        "ord ”citat”, 'ord ', ”citat”",
        "ord – ord, 'ord – ', ord",
    })
    void breaks(String text, String first, String second) {
        assertThat(broken(text, Math.max(width(first), width(second)))).containsExactly(first, second);
    }

    @Test
    void neverBreaksAtANoBreakSpace() {
        assertThat(broken("ab 2026\u00A0maj", width("2026\u00A0maj"))).containsExactly("ab ", "2026\u00A0maj");
    }

    @Test
    void hidesASoftHyphenUnlessTheLineBreaksThere() {
        assertThat(texts(set("familje\u00ADcentral", 500))).containsExactly("familjecentral");

        List<Line> lines = set("familje\u00ADcentral", width("familje-"));
        assertThat(texts(lines)).containsExactly("familje\u00AD", "central");
        assertThat(lines.get(0).width()).isCloseTo(width("familje\u00AD"), within(1e-9));
        assertThat(lines.get(0).runs().get(0).end()).isEqualTo(8);
        assertThat(REGULAR.glyph(0xAD)).isNotZero();
        assertThat(REGULAR.advance(REGULAR.glyph(0xAD))).isEqualTo(REGULAR.advance(REGULAR.glyph('-')));
    }

    @Test
    void breaksEarlierWhenTheHyphenHasNoRoom() {
        assertThat(broken("ny familje\u00ADcentral", width("ny familje")))
                .containsExactly("ny ", "familje\u00AD", "central");
    }

    @Test
    void breaksAWordWiderThanTheMeasureBetweenLetters() {
        String word = "x".repeat(95);

        List<Line> lines = set("a " + word + " b", width("x".repeat(10)));

        assertThat(String.join("", texts(lines))).isEqualTo("a " + word + " b");
        assertThat(texts(lines)).hasSize(11).contains("x".repeat(10)).endsWith("xxxxx b");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width("x".repeat(10)) + 1e-6));
    }

    @Test
    void paintsNoHyphenForWhichThereIsNoRoom() {
        String word = "x".repeat(10) + "\u00AD" + "x".repeat(15);

        List<Line> lines = set(word, width("x".repeat(10)));

        assertThat(texts(lines)).containsExactly("x".repeat(10), "x".repeat(10), "xxxxx");
        assertThat(lines.get(0).width()).isCloseTo(width("x".repeat(10)), within(1e-9));
    }

    @Test
    void keepsAMarkWithItsLetterInALongWord() {
        String letter = "x\u0301";

        assertThat(broken(letter.repeat(5), REGULAR.width(letter + letter, SIZE) * 0.99))
                .allSatisfy(line -> assertThat(line).startsWith("x"));
    }

    @Test
    void endsALineAtAForcedBreak() {
        List<Inline> content = List.of(text(0, "ett", Style.REGULAR), new LineBreak(), text(1, "två", Style.REGULAR));

        assertThat(texts(setter.lines(content, false, SIZE, 500))).containsExactly("ett", "två");
    }

    @Test
    void raisesAMarkAndKeepsItWithItsWord() {
        Footnote note = new Footnote(1, leaf(2, "1"), List.of(text(3, "Not", Style.REGULAR)), ValuePath.ROOT);
        List<Inline> content = List.of(text(0, "ett ord", Style.REGULAR), new FootnoteMark(leaf(1, "1"), note));

        List<Line> lines = setter.lines(content, false, SIZE, width("ett ord"));

        assertThat(texts(lines)).containsExactly("ett ", "ord1");
        assertThat(lines.get(0).notes()).isEmpty();
        assertThat(lines.get(1).notes()).containsExactly(note);
        Run mark = lines.get(1).runs().get(1);
        assertThat(mark.size()).isEqualTo(6.2);
        assertThat(mark.rise()).isCloseTo(2.8, within(1e-9));
    }

    @Test
    void findsACharacterWithoutAGlyph() {
        set("文", 500);

        assertThat(diagnostics.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.GLYPH_MISSING);
            assertThat(finding.location()).isEqualTo(new ValuePath("leaf0"));
            assertThat(finding.sentence().arguments()).containsExactly("U+6587", "文");
        });
    }

    @Test
    void balancesTheLinesOfATitleWithoutMakingMore() {
        String title = "Avsiktsförklaring om familjecentral i Laxå kommun";
        double measure = width(title) - 10;

        List<Line> lines = setter.balanced(List.of(text(0, title, Style.REGULAR)), false, SIZE, measure);

        assertThat(texts(lines)).containsExactly("Avsiktsförklaring om ", "familjecentral i Laxå kommun");
    }

    @Test
    @Tag("once")
    void setsAVeryLongParagraph() {
        String text = "samverkan ".repeat(20_000) + "x".repeat(100_000) + "\u00AD".repeat(50_000) + "1 ".repeat(50_000);

        List<Line> lines = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> set(text, 300));

        assertThat(String.join("", texts(lines)).replace("\u00AD", "")).isEqualTo(text.replace("\u00AD", ""));
    }

    private static double width(String text) {
        return REGULAR.width(text, SIZE);
    }

    private static Leaf leaf(int id, String text) {
        return new Leaf(id, text, new ValuePath("leaf" + id));
    }

    private static Text text(int id, String text, Style style) {
        return new Text(leaf(id, text), style);
    }

    private List<Line> set(String text, double measure) {
        return setter.lines(List.of(text(0, text, Style.REGULAR)), false, SIZE, measure);
    }

    private List<String> broken(String text, double measure) {
        return texts(set(text, measure));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> String.join("", line.runs().stream().map(Run::text).toList()))
                .toList();
    }
}
