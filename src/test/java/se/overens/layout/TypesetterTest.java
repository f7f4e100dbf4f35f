package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.document.Inline;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.Style;
import se.overens.document.Theme;
import se.overens.document.Theme.PageGeometry;

/** Text, headings, lists and notes on pages of 20 lines of 20 points; a paragraph adds 10 points below. */
class TypesetterTest {
    private final Paper paper = new Paper();

    @Test
    void setsLinesOnAGridFromTheTopMargin() {
        Printed printed = paper.lines(3).print();

        List<Double> baselines = printed.baselines(0);
        assertThat(baselines.get(0)).isBetween(110.0, 118.0);
        assertThat(baselines.get(1) - baselines.get(0)).isEqualTo(20);
        assertThat(baselines.get(2) - baselines.get(1)).isEqualTo(20);
        assertThat(printed.texts(0)).allSatisfy(text -> assertThat(text.x()).isEqualTo(100));
    }

    @Test
    void fillsAPageWithTwentyLines() {
        assertThat(paper.lines(20).print().pages()).hasSize(1);
        assertThat(paper.lines(1).print().pages()).hasSize(2);
    }

    @Test
    void leavesNoFirstLineAloneAtTheFoot() {
        Printed printed = paper.lines(18).lines(4).print();

        assertThat(printed.lines(0)).hasSize(18);
        assertThat(printed.lines(1)).hasSize(4);
    }

    @Test
    void leavesNoLastLineAloneAtTheTop() {
        assertThat(paper.lines(21).print().lines(1)).hasSize(2);
    }

    @Test
    void dividesNoWordBetweenTwoPages() {
        String word = "Sammanhållningssammanhållningssammanhållningssammanhållningssammanhåll";
        String text = (word + " ").repeat(19) + word + "\u00AD"
                + (word + " ").repeat(4).strip();
        Printed printed = paper.paragraph(text).print();

        assertThat(printed.lines(0)).hasSize(19);
        assertThat(printed.lines(1).get(0)).endsWith("\u00AD");
    }

    @Test
    void keepsAHeadingWithTwoLines() {
        Printed printed =
                paper.lines(16).heading("Rubrik").paragraph("En rad.").lines(5).print();

        assertThat(printed.lines(0)).hasSize(16);
        assertThat(printed.lines(1)).startsWith("Rubrik", "En rad.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 15, 16, 17, 18, 19})
    void neverEndsAPageWithAHeadingAndOneLine(int before) {
        Printed printed =
                paper.lines(Math.max(1, before)).heading("Rubrik").lines(7).print();

        int page = printed.pages().size() == 1 ? 0 : printed.lines(0).contains("Rubrik") ? 0 : 1;
        List<String> lines = printed.lines(page);
        assertThat(lines.size() - lines.indexOf("Rubrik")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void standsAHeadingCloserToItsOwnText() {
        List<Double> y = paper.lines(1).heading("Rubrik").lines(1).print().baselines(0);

        assertThat(y.get(1) - y.get(0)).isGreaterThan(y.get(2) - y.get(1) + 10);
        assertThat(y.get(2) - y.get(0)).isEqualTo(20 + 20 + 30);
    }

    @Test
    void beginsAPageAtAPageBreakAndMakesNoEmptyPage() {
        Printed printed = paper.pageBreak()
                .lines(1)
                .pageBreak()
                .pageBreak()
                .lines(1)
                .pageBreak()
                .print();

        assertThat(printed.pages()).hasSize(2);
    }

    @Test
    void hangsLabelsBeforeTightItems() {
        Printed printed = paper.lines(1).bullets("ett", "två").lines(1).print();

        List<TextFrame> frames = printed.texts(0).toList();
        assertThat(frames).extracting(TextFrame::text).containsSubsequence("•", "ett", "•", "två");
        assertThat(frames.get(1).x()).isEqualTo(100);
        assertThat(frames.get(2).x()).isEqualTo(115);
        assertThat(frames.get(1).baseline()).isEqualTo(frames.get(2).baseline());
        assertThat(frames.get(3).baseline() - frames.get(1).baseline()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20})
    void neverLeavesTheLastItemOfAListAlone(int lines) {
        Printed printed = paper.lines(lines).bullets("ett", "två", "tre").print();

        int last = paper.leaves().size() - 1;
        assertThat(printed.pagesOf(last)).isEqualTo(printed.pagesOf(last - 2));
    }

    @Test
    void keepsALeadInWithItsList() {
        Printed printed =
                paper.lines(18).paragraph("Parterna ska:").bullets("ett", "två").print();

        assertThat(printed.lines(1)).startsWith("Parterna ska:");
    }

    @Test
    void findsAListThatIsNestedTooDeep() {
        ListBlock list = new ListBlock(
                ListBlock.Numbering.BULLET,
                List.of(new ListItem(paper.leaf("•"), List.of(paper.p(paper.text("x"))))),
                paper.at());
        for (int depth = 0; depth < 40; depth++) {
            list = new ListBlock(
                    ListBlock.Numbering.BULLET, List.of(new ListItem(paper.leaf("•"), List.of(list))), paper.at());
        }
        Printed printed = paper.add(list).print();

        assertThat(printed.result()).isNull();
        assertThat(printed.findings()).extracting(finding -> finding.code()).containsExactly(Code.LAYOUT_FAILED);
    }

    @Test
    void setsANoteOnThePageOfItsMark() {
        paper.lines(18);
        Inline before = paper.styled("Samverkan", Style.BOLD);
        int mark = paper.leaves().size();
        Printed printed = paper.add(paper.p(before, paper.note("Not."))).print();

        assertThat(printed.pagesOf(mark)).containsExactly(1);
        assertThat(printed.pagesOf(mark + 2)).containsExactly(1);
        assertThat(printed.lines(1)).containsExactlyInAnyOrder("Samverkan", "1", "1Not.");
        assertThat(printed.baselines(1).get(2)).isBetween(490.0, 500.0);
        assertThat(printed.frames(1, RuleFrame.class)).anySatisfy(rule -> {
            assertThat(rule.width()).isEqualTo(80);
            assertThat(rule.y()).isBetween(470.0, 485.0);
        });
    }

    @Test
    void dividesANoteThatIsLongerThanAPage() {
        paper.lines(3);
        Inline before = paper.text("Samverkan");
        int note = paper.leaves().size() + 2;
        Printed printed = paper.add(
                        paper.p(before, paper.note("ord ".repeat(2500).strip())))
                .lines(2)
                .print();

        assertThat(printed.pages()).hasSizeGreaterThan(2);
        assertThat(printed.pagesOf(note)).contains(0, 1, 2);
        String all = IntStream.range(0, printed.pages().size())
                .boxed()
                .flatMap(printed::texts)
                .filter(text -> text.leaf() == note)
                .map(TextFrame::text)
                .reduce("", String::concat);
        assertThat(all).isEqualTo("ord ".repeat(2500).strip());
    }

    @Test
    void findsAPageWithoutRoom() {
        Theme narrow = new Theme(
                false,
                10,
                20,
                20,
                15,
                8,
                new PageGeometry(300, 600, 100, 100, 100, 100, 150),
                Theme.Colours.INK,
                false);

        Printed printed = paper.lines(1).print(narrow);

        assertThat(printed.result()).isNull();
        assertThat(printed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.LAYOUT_FAILED);
            assertThat(finding.location())
                    .isEqualTo(paper.document().blocks().get(0).origin());
        });
    }

    @Test
    void printsNothingWhenACharacterHasNoGlyph() {
        Printed printed = paper.paragraph("Ärende 文").print();

        assertThat(printed.result()).isNull();
        assertThat(printed.findings()).extracting(finding -> finding.code()).containsExactly(Code.GLYPH_MISSING);
    }

    @Test
    void makesAPageOfAnEmptyDocument() {
        assertThat(paper.print().pages()).hasSize(1);
    }

    @Test
    @Tag("once")
    void setsAVeryLongParagraphOfManyLeaves() {
        Inline[] content = new Inline[40_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = i < 20_000 ? paper.text("samverkan ") : paper.text(" ");
        }
        paper.add(paper.p(content));

        Printed printed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> paper.print());

        assertThat(printed.pages()).hasSizeGreaterThan(100);
    }

    @Test
    @Tag("once")
    void setsVeryManyNotes() {
        for (int i = 0; i < 3000; i++) {
            paper.add(paper.p(paper.text("Samverkan"), paper.note("Not.")));
        }

        Printed printed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> paper.print());

        for (int mark = 1; mark < paper.leaves().size(); mark += 4) {
            int leaf = mark;
            Page page = printed.pages().stream()
                    .filter(p -> p.frames().stream().anyMatch(f -> f instanceof TextFrame t && t.leaf() == leaf))
                    .findFirst()
                    .orElseThrow();
            assertThat(page.frames()).anyMatch(f -> f instanceof TextFrame t && t.leaf() == leaf + 2);
        }
    }
}
