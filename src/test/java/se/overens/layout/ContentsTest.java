package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.document.Document;
import se.overens.document.Heading;
import se.overens.document.Leaf;
import se.overens.document.Style;
import se.overens.document.Text;

/** Tables of contents on pages of 20 lines of 20 points, with a measure of 400. */
class ContentsTest {
    private final Paper paper = new Paper();
    private final List<Leaf> targets = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    @Test
    void setsPageNumbersFlushRightAfterALeaderThatTouchesNothing() {
        heading(1, "Parter");
        heading(1, "Ekonomi");
        Printed printed = paper.add(paper.contents(targets, levels)).print();

        TextFrame words = find(printed, 0, "Parter");
        List<RuleFrame> leaders = printed.frames(0, RuleFrame.class).stream()
                .filter(RuleFrame::dotted)
                .toList();
        List<TextFrame> numbers =
                printed.texts(0).filter(text -> text.text().equals("1")).toList();
        assertThat(numbers)
                .hasSize(2)
                .allSatisfy(number -> assertThat(number.x() + number.width()).isCloseTo(500, within(1e-6)));
        assertThat(leaders).hasSize(2).allSatisfy(leader -> {
            assertThat(leader.x() + leader.width()).isLessThan(numbers.get(0).x());
            assertThat(leader.y()).isLessThan(500);
        });
        assertThat(leaders.get(0).x()).isGreaterThan(100 + words.width() - 1);
    }

    @Test
    void fillsInTheNumberOfThePageThatAHeadingStandsOn() {
        heading(1, "Parter");
        paper.lines(20);
        heading(1, "Ekonomi");
        Document document = paper.add(paper.contents(targets, levels)).document();

        assertThat(document.blocks()).hasSize(4);
        Printed printed = paper.print();
        List<String> last = printed.lines(printed.pages().size() - 1);
        assertThat(last).contains("Parter1", "Ekonomi2");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16, 17})
    void neverLeavesAMainEntryWithoutTheFirstOfItsOwn(int before) {
        paper.lines(before);
        for (int i = 0; i < 9; i++) {
            heading(1, "Avsnitt " + i);
            heading(2, "Under " + i);
        }
        Paper list = new Paper();
        list.lines(before);
        List<Leaf> shown = new ArrayList<>();
        targets.forEach(target -> shown.add(list.leaf(target.text())));
        list.add(list.contents(shown, levels));
        list.add(
                list.p(shown.stream().map(leaf -> new Text(leaf, Style.REGULAR)).toArray(Text[]::new)));

        Printed printed = list.print();
        for (int page = 0; page + 1 < printed.pages().size(); page++) {
            List<String> lines = printed.lines(page);
            assertThat(lines.get(lines.size() - 1)).doesNotStartWith("Avsnitt");
        }
    }

    private void heading(int level, String words) {
        Leaf leaf = paper.leaf(words);
        targets.add(leaf);
        levels.add(level);
        paper.add(new Heading(level, null, List.of(new Text(leaf, Style.REGULAR)), paper.at()));
    }

    private static TextFrame find(Printed printed, int page, String words) {
        return printed.texts(page)
                .filter(text -> text.text().equals(words) && text.size() == 10)
                .findFirst()
                .orElseThrow();
    }
}
