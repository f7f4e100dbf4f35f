package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.SigningMode;
import se.overens.document.TableRow;
import se.overens.document.Theme;

class SignatureTest {
    private final Paper paper = new Paper();

    @ParameterizedTest
    @EnumSource(
            value = SigningMode.class,
            names = {"INK", "FIELDS"})
    void isNeverDividedAndNeverAlone(SigningMode mode) {
        for (int lines = 2; lines < 102; lines++) {
            Paper sweep = new Paper().title("Titel").lines(lines);
            int first = sweep.leaves().size();
            Printed printed = sweep.signatures(mode, 4).print();

            Set<Integer> pages = pagesFrom(first, sweep, printed);
            assertThat(pages).as("%d lines", lines).hasSize(1);
            int page = pages.iterator().next();
            assertThat(linesBefore(first, page, printed)).as("%d lines", lines).isGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void takesTheHeadingAndTwoLinesBeforeItAlong(int lines) {
        paper.lines(Math.max(2, lines)).heading("Underskrifter");
        int first = paper.leaves().size();
        Printed printed = paper.signatures(SigningMode.INK, 4).print();

        int page = pagesFrom(first, paper, printed).iterator().next();
        assertThat(printed.lines(page)).contains("Underskrifter");
        assertThat(linesBefore(first, page, printed)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 19, 20})
    void dragsNothingMoreAlongThanALineWithItsHeading(int lines) {
        Printed printed = paper.lines(lines)
                .heading("Underskrifter")
                .lines(1)
                .signatures(SigningMode.INK, 4)
                .print();

        assertThat(printed.lines(0)).hasSize(lines);
        assertThat(printed.lines(1)).startsWith("Underskrifter");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 15, 20, 25})
    void takesTheLastItemsOfAListAlong(int items) {
        paper.lines(1).bullets("punkt ".repeat(items).strip().split(" "));
        int first = paper.leaves().size();
        Printed printed = paper.signatures(SigningMode.FIELDS, 4).print();

        int page = pagesFrom(first, paper, printed).iterator().next();
        assertThat(linesBefore(first, page, printed)).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void takesAShortParagraphAlongWithItsHeading(int lines) {
        paper.lines(lines).heading("Uppdraget");
        int paragraph = paper.leaves().size();
        paper.add(paper.p(
                paper.text("ett"),
                new LineBreak(),
                paper.text("tva"),
                new LineBreak(),
                paper.text("tre"),
                new LineBreak(),
                paper.text("fyra")));
        Printed printed = paper.signatures(SigningMode.INK, 2).print();

        int page = printed.pagesOf(paragraph).iterator().next();
        for (int leaf = paragraph - 1; leaf < paragraph + 4; leaf++) {
            assertThat(printed.pagesOf(leaf)).containsExactly(page);
        }
    }

    @Test
    void movesAPageBreakBeforeTheLinesThatStandWithIt() {
        paper.lines(5).pageBreak();
        int first = paper.leaves().size();
        Printed printed = paper.signatures(SigningMode.INK, 2).print();

        assertThat(printed.lines(0)).hasSize(3);
        assertThat(linesBefore(first, 1, printed)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 18, 20, 23})
    void hasAPageOfItsOwnForAService(int lines) {
        paper.lines(lines);
        int first = paper.leaves().size();
        paper.signatures(SigningMode.SERVICE, 4);
        int after = paper.leaves().size();
        Printed printed = paper.lines(2).print();

        int page = printed.pagesOf(first).iterator().next();
        assertThat(printed.texts(page))
                .allSatisfy(text -> assertThat(text.leaf()).isBetween(first, after - 1));
        assertThat(printed.pagesOf(after)).containsExactly(page + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 18, 20, 22, 24, 26, 28, 30, 32})
    void leavesNoEndOfASectionAloneBeforeAPageForAService(int lines) {
        paper.lines(lines).heading("Exemplar");
        int first = paper.leaves().size();
        for (int i = 0; i < 6; i++) {
            paper.lines(1);
        }
        Printed printed = paper.heading("Underskrifter")
                .signatures(SigningMode.SERVICE, 2)
                .print();

        int page = printed.pagesOf(first).iterator().next();
        for (int leaf = first - 1; leaf < first + 6; leaf++) {
            assertThat(printed.pagesOf(leaf)).containsExactly(page);
        }
    }

    @Test
    void leavesNoHeadingAloneAboveABlockThatIsHigherThanAPage() {
        Printed printed = paper.lines(10)
                .heading("Underskrifter")
                .lines(2)
                .signatures(SigningMode.INK, 30)
                .print();

        int page = printed.lines(0).contains("Underskrifter") ? 0 : 1;
        assertThat(printed.lines(page)).contains("Underskrifter").anyMatch(line -> line.startsWith("Roll 0"));
    }

    @Test
    void ratherLeavesAHighTableThanComesApart() {
        String high = ("ord" + "n".repeat(60) + " ").repeat(24).strip();
        Printed printed = paper.table("", paper.row(TableRow.Kind.HEADER, "Del"), paper.row(TableRow.Kind.BODY, high))
                .signatures(SigningMode.INK, 4)
                .print();

        assertThat(printed.pages()).hasSize(2);
        assertThat(printed.lines(1).get(0)).startsWith("Roll 0");
    }

    @Test
    void takesItsHeadingToThePageOfItsOwn() {
        Printed printed = paper.lines(3)
                .heading("Underskrifter")
                .signatures(SigningMode.SERVICE, 2)
                .print();

        assertThat(printed.lines(0)).hasSize(3);
        assertThat(printed.lines(1)).startsWith("Underskrifter");
    }

    @Test
    void breaksOnlyBetweenRowsOfCellsWhenItIsHigherThanAPage() {
        paper.lines(30);
        int first = paper.leaves().size();
        paper.signatures(SigningMode.INK, 301);
        Printed printed = paper.print();

        assertThat(linesBefore(first, printed.pagesOf(first).iterator().next(), printed))
                .isGreaterThanOrEqualTo(2);
        List<SignatureLine> lines = signatures(paper).lines();
        for (int i = 0; i < lines.size(); i += 2) {
            Set<Integer> pages = new TreeSet<>(pagesOf(lines.get(i), printed));
            pages.addAll(pagesOf(lines.get(Math.min(i + 1, 300)), printed));
            assertThat(pages).as("row of signatory %d", i).hasSize(1);
        }
    }

    @Test
    void keepsRulesLevelWhenARoleWraps() {
        List<SignatureLine> lines = List.of(
                paper.signatory(
                        SigningMode.INK, "Barnmorskemottagningen och ungdomsmottagningen i västra länsdelen", "A"),
                paper.signatory(SigningMode.INK, "Kort", "En Namnsson med ett mycket långt och sammansatt namn"),
                paper.signatory(SigningMode.INK, "Tredje", "B"));
        Printed printed = paper.add(new SignatureBlock(SigningMode.INK, lines, paper.at()))
                .print();

        List<RuleFrame> rules = printed.frames(0, RuleFrame.class).stream()
                .filter(rule -> rule.thickness() > NOTHING_BUT_FURNITURE)
                .toList();
        assertThat(rules).hasSize(6);
        assertThat(rules.subList(0, 4)).extracting(RuleFrame::x).containsExactly(100.0, 100.0, 312.5, 312.5);
        assertThat(rules.get(0).y()).isEqualTo(rules.get(2).y());
        assertThat(rules.get(1).y()).isEqualTo(rules.get(3).y());
        assertThat(rules.get(4).x()).isEqualTo(100);
        assertThat(rules).allSatisfy(rule -> assertThat(rule.width()).isEqualTo(187.5));
    }

    /** Where one name is written by hand, every cell has as much room for its own. */
    @Test
    void isLevelWhenANameIsWrittenByHand() {
        List<SignatureLine> lines = List.of(byHand(), named("A"), named("B"), named("C"));
        Printed printed = paper.add(new SignatureBlock(SigningMode.INK, lines, paper.at()))
                .print(Theme.SANS);

        RuleFrame written = printed.frames(0, RuleFrame.class).stream()
                .filter(rule -> rule.thickness() > NOTHING_BUT_FURNITURE)
                .toList()
                .get(2);
        List<Double> names = baselines("Namnsson", printed);
        assertThat(written.y() - names.get(0)).isBetween(0.0, 6.0);
        List<Double> titles = baselines("Chef", printed);
        assertThat(titles.get(0)).isEqualTo(titles.get(1));
        assertThat(titles.get(2) - names.get(1)).isCloseTo(titles.get(1) - names.get(0), within(1e-9));
    }

    private SignatureLine byHand() {
        List<SignatureEntry> entries = new ArrayList<>(
                paper.signatory(SigningMode.INK, "Roll", "").entries().subList(0, 2));
        entries.add(new SignatureEntry(SignatureEntry.Kind.RULE, paper.leaf("Namn"), null));
        return titled(entries);
    }

    private SignatureLine named(String first) {
        return titled(new ArrayList<>(
                paper.signatory(SigningMode.INK, "Roll", first + " Namnsson").entries()));
    }

    private SignatureLine titled(List<SignatureEntry> entries) {
        entries.add(new SignatureEntry(SignatureEntry.Kind.TEXT, paper.leaf("Titel"), paper.leaf("Chef")));
        return new SignatureLine("f" + paper.leaves().size(), "Underskrift", paper.leaf("Roll"), entries);
    }

    private static List<Double> baselines(String word, Printed printed) {
        return printed.texts(0)
                .filter(text -> text.text().contains(word))
                .map(TextFrame::baseline)
                .toList();
    }

    @Test
    void leavesRoomToWriteAboveARule() {
        Printed printed = paper.lines(2).signatures(SigningMode.INK, 2).print(Theme.SANS);

        List<RuleFrame> rules = printed.frames(0, RuleFrame.class);
        for (RuleFrame rule : rules.stream()
                .filter(r -> r.thickness() > NOTHING_BUT_FURNITURE)
                .toList()) {
            assertThat(printed.texts(0).filter(text -> Math.abs(text.x() - rule.x()) < 1))
                    .noneSatisfy(text -> assertThat(text.baseline()).isBetween(rule.y() - 24, rule.y()));
        }
        assertThat(rules).hasSize(5);
    }

    @Test
    void reservesAFieldOf42PointsForEachSignatory() {
        Printed printed = paper.lines(2).signatures(SigningMode.FIELDS, 3).print();

        List<FieldFrame> fields = printed.frames(0, FieldFrame.class);
        assertThat(fields)
                .extracting(FieldFrame::line)
                .isEqualTo(signatures(paper).lines());
        assertThat(fields).allSatisfy(field -> assertThat(field.height()).isEqualTo(42));
        assertThat(fields.get(0).y()).isEqualTo(fields.get(1).y());
        assertThat(fields.get(2).y()).isGreaterThan(fields.get(0).y() + 42);
    }

    @Test
    void setsASingleSignatoryInOneColumn() {
        Printed printed = paper.lines(2).signatures(SigningMode.FIELDS, 1).print();

        assertThat(printed.frames(0, FieldFrame.class)).singleElement().satisfies(field -> {
            assertThat(field.x()).isEqualTo(100);
            assertThat(field.width()).isCloseTo(220, within(1e-9));
        });
    }

    @Test
    void findsARowOfCellsThatIsHigherThanAPage() {
        SignatureLine high = paper.signatory(SigningMode.INK, "roll ".repeat(500), "Namn");
        Printed printed = paper.add(new SignatureBlock(SigningMode.INK, List.of(high), paper.at()))
                .print();

        assertThat(printed.result()).isNull();
        assertThat(printed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.LAYOUT_FAILED);
            assertThat(finding.location()).isEqualTo(signatures(paper).origin());
        });
    }

    /** Rules of furniture and notes are thinner than rules to write on. */
    private static final double NOTHING_BUT_FURNITURE = 0.55;

    private static SignatureBlock signatures(Paper paper) {
        return paper.document().blocks().stream()
                .filter(SignatureBlock.class::isInstance)
                .map(SignatureBlock.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> pagesOf(SignatureLine line, Printed printed) {
        List<Leaf> leaves = new ArrayList<>(List.of(line.role()));
        line.entries().forEach(entry -> leaves.add(entry.label()));
        Set<Integer> pages = new TreeSet<>();
        leaves.forEach(leaf -> pages.addAll(printed.pagesOf(leaf.id())));
        return pages;
    }

    private static Set<Integer> pagesFrom(int first, Paper paper, Printed printed) {
        Set<Integer> pages = new TreeSet<>();
        for (int leaf = first; leaf < paper.leaves().size(); leaf++) {
            pages.addAll(printed.pagesOf(leaf));
        }
        return pages;
    }

    private static long linesBefore(int first, int page, Printed printed) {
        return printed.texts(page)
                .filter(text -> text.leaf() >= 0 && text.leaf() < first)
                .map(TextFrame::baseline)
                .distinct()
                .count();
    }
}
