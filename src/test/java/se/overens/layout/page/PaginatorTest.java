package se.overens.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.layout.flow.Keep;
import se.overens.layout.flow.Note;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Row;

/**
 * Pages of 100 points, rows of 10 points, a note rule of 10 points: numbers that can be checked in the head.
 *
 * <p>The only piece of a row is a rule whose thickness is the row's name.
 */
class PaginatorTest {
    private static final NoteRule RULE = new NoteRule(5, 4.5, 50);

    private final List<Row> rows = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private int names;

    @Test
    void fillsAPageToItsLastPoint() {
        add(11, Keep.FREE);

        assertThat(print()).containsExactly("1@0 2@10 3@20 4@30 5@40 6@50 7@60 8@70 9@80 10@90", "11@0");
    }

    @Test
    void dropsTheGapAtTheTopOfAPage() {
        for (int i = 0; i < 4; i++) {
            rows.add(row(20, 20, Keep.FREE, false));
        }

        assertThat(print()).containsExactly("1@0 2@40 3@80", "4@0");
    }

    @Test
    void movesRowsThatStandTogether() {
        add(8, Keep.FREE);
        add(2, Keep.LINES);
        add(1, Keep.FREE);

        assertThat(print())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("8@70"),
                        second -> assertThat(second).isEqualTo("9@0 10@10 11@20"));
    }

    @Test
    void beginsAFreshPageOnlyAfterText() {
        rows.add(row(0, 10, Keep.LINES, true));
        rows.add(row(0, 10, Keep.FREE, true));

        assertThat(print()).containsExactly("1@0", "2@0");
    }

    @Test
    void takesWhatIsTooHighApartAtItsWeakestLinks() {
        add(1, Keep.FREE);
        add(5, Keep.LINES);
        add(6, Keep.BLOCK);
        add(1, Keep.FREE);

        assertThat(print()).containsExactly("1@0", "2@0 3@10 4@20 5@30 6@40", "7@0 8@10 9@20 10@30 11@40 12@50 13@60");
    }

    @Test
    void takesABlockThatIsHigherThanAPageApartBetweenItsRows() {
        add(1, Keep.FREE);
        add(14, Keep.BLOCK);

        assertThat(print())
                .containsExactly("1@0", "2@0 3@10 4@20 5@30 6@40 7@50 8@60 9@70 10@80 11@90", "12@0 13@10 14@20 15@30");
    }

    @Test
    void tearsNoTextApartForABlockThatFillsAPage() {
        add(5, Keep.FREE);
        add(1, Keep.LINES);
        add(1, Keep.COMPANY);
        add(9, Keep.BLOCK);
        add(1, Keep.FREE);

        assertThat(print())
                .containsExactly(
                        "1@0 2@10 3@20 4@30 5@40 6@50 7@60",
                        "8@0 9@10 10@20 11@30 12@40 13@50 14@60 15@70 16@80 17@90");
    }

    @Test
    void setsNotesAtTheFootOfThePage() {
        rows.add(noted(2));
        add(1, Keep.FREE);

        assertThat(print()).containsExactly("3@0 4@10 rule@75.25 1@80 2@90");
    }

    @Test
    void movesARowWhoseNoteHasNoRoom() {
        add(7, Keep.FREE);
        rows.add(noted(2));

        assertThat(print()).containsExactly("1@0 2@10 3@20 4@30 5@40 6@50 7@60", "10@0 rule@75.25 8@80 9@90");
    }

    @Test
    void gathersTheNotesOfAPageUnderOneRule() {
        rows.add(noted(1));
        rows.add(noted(1));

        assertThat(print()).containsExactly("2@0 4@10 rule@75.25 1@80 3@90");
    }

    @Test
    void dividesANoteThatNoPageHolds() {
        add(2, Keep.FREE);
        rows.add(noted(12));
        add(1, Keep.FREE);

        assertThat(print())
                .containsExactly(
                        "1@0 2@10 15@20 rule@35.25 3@40 4@50 5@60 6@70 7@80 8@90",
                        "16@0 rule@35.25 9@40 10@50 11@60 12@70 13@80 14@90");
    }

    @Test
    void goesOnWithANoteOnAsManyPagesAsItTakes() {
        rows.add(noted(30));
        add(1, Keep.FREE);

        List<String> pages = print();

        assertThat(pages).hasSize(4);
        assertThat(pages.get(1)).startsWith("32@0 rule@");
        assertThat(String.join(" ", pages)).contains("1@", " 30@").contains("30@90");
    }

    @Test
    void findsARowThatNoPageHolds() {
        rows.add(row(0, 101, Keep.FREE, false));
        add(1, Keep.FREE);

        print();

        assertThat(diagnostics.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.LAYOUT_FAILED);
            assertThat(finding.location()).isEqualTo(new ValuePath("row1"));
        });
    }

    @Test
    void findsANoteThatHasNoRoomBesideItsRow() {
        Note note = new Note(List.of(row(0, 10, Keep.FREE, false)), new ValuePath("note"));
        Row high = row(0, 95, Keep.FREE, false);
        rows.add(new Row(0, 95, high.pieces(), List.of(note), Keep.FREE, false, high.origin()));

        print();

        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).isEqualTo(new ValuePath("note")));
    }

    @Test
    void makesOnePageOfNothing() {
        assertThat(print()).containsExactly("");
    }

    private void add(int count, Keep keep) {
        for (int i = 0; i < count; i++) {
            rows.add(row(0, 10, keep, false));
        }
    }

    private Row noted(int lines) {
        List<Row> note = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            note.add(row(0, 10, Keep.FREE, false));
        }
        Row row = row(0, 10, Keep.FREE, false);
        return new Row(
                0, 10, row.pieces(), List.of(new Note(note, new ValuePath("note"))), Keep.FREE, false, row.origin());
    }

    private Row row(double gap, double height, Keep keep, boolean fresh) {
        int name = ++names;
        RulePiece piece = new RulePiece(0, 0, 1, name, false);
        return new Row(gap, height, List.of(piece), List.of(), keep, fresh, new ValuePath("row" + name));
    }

    private List<String> print() {
        return Paginator.paginate(rows, index -> new PageArea(0, 0, 100), RULE, diagnostics).stream()
                .map(PaginatorTest::print)
                .toList();
    }

    private static String print(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        for (Placed placed : sheet.pieces()) {
            RulePiece piece = (RulePiece) placed.piece();
            boolean separator = piece.width() == 50;
            double y = placed.y() + piece.y();
            String place = y == Math.rint(y) ? String.valueOf((int) y) : String.valueOf(y);
            out.append(out.isEmpty() ? "" : " ")
                    .append(separator ? "rule" : String.valueOf((int) piece.thickness()))
                    .append('@')
                    .append(place);
        }
        return out.toString();
    }
}
