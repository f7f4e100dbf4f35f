package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.TableRow.Kind;

/** Tables on pages of 20 lines of 20 points: a row of one line is 17.5 points high, so that a page has 22. */
class TableTest {
    private static final double LINE = 9.1 * 1.32;

    private final Paper paper = new Paper();

    @Test
    void setsACaptionClearOfTheRuleBelow() {
        Printed printed =
                paper.table("Ytor", head("Del", "Yta"), body("Kök", "5")).print();

        double caption = printed.baselines(0).get(0);
        double rule = printed.frames(0, RuleFrame.class).get(0).y();
        assertThat(rule - caption).isBetween(6.0, 10.0);
    }

    @Test
    void repeatsTheHeaderRowOnEveryPageAndEachOtherRowOnce() {
        Printed printed = paper.table("", rows(60)).print();

        assertThat(printed.pages()).hasSize(3);
        for (int page = 0; page < 3; page++) {
            assertThat(printed.texts(page).map(TextFrame::text)).containsOnlyOnce("Del");
        }
        List<String> all = IntStream.range(0, 3)
                .boxed()
                .flatMap(printed::texts)
                .map(TextFrame::text)
                .filter(text -> text.startsWith("rad"))
                .toList();
        assertThat(all)
                .isEqualTo(IntStream.range(0, 60).mapToObj(i -> "rad " + i).toList());
    }

    @Test
    void saysTheHeaderOnce() {
        Printed printed = paper.table("", rows(60)).print();

        assertThat(printed.lines(0).get(0)).startsWith("Del");
        assertThat(printed.lines(1).get(0)).startsWith("rad");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18, 19})
    void keepsHeadingCaptionHeaderAndTheFirstRowsTogether(int before) {
        Printed printed = paper.lines(before)
                .heading("Rubrik")
                .table("Ytor", rows(9))
                .lines(2)
                .print();

        int page = printed.lines(0).contains("Rubrik") ? 0 : 1;
        assertThat(printed.lines(page)).contains("Rubrik", "Tabell 1. Ytor", "DelYta", "rad 00", "rad 11");
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 22, 23})
    void neverSetsATotalAloneAtTheTopOfAPage(int rows) {
        List<TableRow> table = new ArrayList<>(List.of(rows(rows)));
        table.add(paper.row(Kind.TOTAL, "Summa", "9"));
        Printed printed = paper.table("", table.toArray(new TableRow[0])).print();

        int page = printed.pages().size() - 1;
        assertThat(printed.lines(page).stream().filter(line -> line.startsWith("rad")))
                .isNotEmpty();
    }

    @Test
    void keepsAHighRowWholeAndItsHeaderAboveIt() {
        Printed printed = paper.lines(4)
                .table("Ytor", head("Del", "Yta"), body(lines(26), "1"))
                .print();

        assertThat(printed.pages()).hasSize(2);
        assertThat(printed.lines(0)).hasSize(4);
        assertThat(printed.lines(1)).startsWith("Tabell 1. Ytor", "DelYta").hasSize(28);
    }

    @Test
    void dividesARowRatherThanLeaveItsHeadingAlone() {
        Printed printed = paper.heading("Rubrik")
                .table("Ytor", head("Del", "Yta"), body(lines(28), "1"))
                .print();

        assertThat(printed.pages()).hasSize(2);
        assertThat(printed.lines(0))
                .startsWith("Rubrik", "Tabell 1. Ytor", "DelYta")
                .hasSizeGreaterThan(20);
    }

    @Test
    void leavesNoHeaderAloneAboveAHighRowWithANote() {
        TableRow high = new TableRow(
                Kind.BODY,
                List.of(
                        new TableCell(false, List.of(paper.p(paper.text(lines(24))))),
                        new TableCell(false, List.of(paper.p(paper.text("1"), paper.note("ord ".repeat(200)))))));
        Printed printed =
                paper.heading("Rubrik").table("Ytor", head("Del", "Yta"), high).print();

        int page = printed.lines(0).contains("DelYta") ? 0 : 1;
        assertThat(printed.lines(page)).anyMatch(line -> line.startsWith("ordn"));
        assertThat(printed.lines(page)).contains("1");
    }

    @Test
    void dividesOnlyARowThatIsHigherThanAPage() {
        Printed printed = paper.table("", head("Del", "Yta"), body(lines(70), "1"), body("slut", "2"))
                .print();

        assertThat(printed.pages()).hasSize(3);
        assertThat(printed.lines(2)).endsWith("slut2");
        assertThat(IntStream.range(0, 3)
                        .flatMap(page -> printed.lines(page).stream().mapToInt(line -> line.startsWith("ord") ? 1 : 0))
                        .sum())
                .isEqualTo(70);
    }

    @Test
    void setsThePartsOfADividedRowClearOfTheRuleAboveThem() {
        Printed printed =
                paper.table("", head("Del", "Yta"), body(lines(70), "1")).print();

        for (int page = 0; page < 3; page++) {
            double rule = printed.frames(page, RuleFrame.class).stream()
                    .mapToDouble(RuleFrame::y)
                    .filter(y -> y > 110)
                    .findFirst()
                    .orElseThrow();
            double first = printed.texts(page)
                    .filter(text -> text.text().startsWith("ord"))
                    .mapToDouble(TextFrame::baseline)
                    .min()
                    .orElseThrow();
            assertThat(first - rule).isCloseTo(2.73 + LINE * 0.75, within(1.0));
        }
    }

    @Test
    void setsDecimalCommasBelowEachOther() {
        Printed printed = paper.table("", head("Del", "Yta"), body("a", "1,25"), body("b", "12,5"), body("c", "100"))
                .print();

        List<TextFrame> figures = printed.texts(0)
                .filter(text -> Character.isDigit(text.text().charAt(0)))
                .toList();
        double digit = figures.get(2).width() / 3;
        double comma = figures.get(0).x() + digit;
        assertThat(figures.get(1).x() + 2 * digit).isCloseTo(comma, within(0.01));
        assertThat(figures.get(2).x() + 3 * digit).isCloseTo(comma, within(0.01));
        assertThat(figures.get(0).x() + figures.get(0).width()).isLessThanOrEqualTo(500 + 1e-6);
    }

    @Test
    void breaksALongWordInsideItsCell() {
        String word = "x".repeat(200);
        Printed printed =
                paper.table("", head("Del", "Yta", "Yta"), body(word, "1", "2")).print();

        Geometry.assertNoOverlap(printed.pages().get(0));
        assertThat(String.join("", printed.lines(0)).replaceAll("[^x]", "")).isEqualTo(word);
    }

    @Test
    void findsATableThatIsTooWide() {
        String[] cells = Collections.nCopies(30, "Kolumn").toArray(new String[0]);
        Printed printed = paper.table("", head(cells), body(cells)).print();

        assertThat(printed.result()).isNull();
        assertThat(printed.findings()).extracting(finding -> finding.code()).containsExactly(Code.LAYOUT_FAILED);
    }

    private TableRow head(String... cells) {
        return paper.row(Kind.HEADER, cells);
    }

    private TableRow body(String... cells) {
        return paper.row(Kind.BODY, cells);
    }

    /** A header and so many rows. */
    private TableRow[] rows(int count) {
        List<TableRow> rows = new ArrayList<>(List.of(head("Del", "Yta")));
        for (int i = 0; i < count; i++) {
            rows.add(body("rad " + i, String.valueOf(i)));
        }
        return rows.toArray(new TableRow[0]);
    }

    /** Words that fill so many lines of a cell: each line holds one. */
    private static String lines(int count) {
        return ("ord" + "n".repeat(60) + " ").repeat(count).strip();
    }
}
