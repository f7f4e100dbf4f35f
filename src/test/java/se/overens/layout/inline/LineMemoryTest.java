package se.overens.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Style;
import se.overens.document.Text;
import se.overens.font.Typeface;

class LineMemoryTest {
    private static final double SIZE = 10;
    private static final double MEASURE = 120;
    private static final String LONG = "Parterna ska samverka om familjecentralen så länge som avtalet gäller. ";

    private final LineMemory memory = new LineMemory();

    @Test
    void givesAParagraphTheLinesOfOneThatIsAlikeButForItsLeaves() {
        set(List.of(text(3, LONG, Style.REGULAR), text(4, LONG, Style.BOLD)), memory);
        List<Inline> other = List.of(text(70, LONG, Style.REGULAR), text(80, LONG, Style.BOLD));

        assertThat(set(other, memory)).isEqualTo(set(other, new LineMemory())).hasSizeGreaterThan(4);
    }

    @Test
    void doesNotTakeOneTextForAnother() {
        Setting plain = Setting.ragged(false, SIZE, MEASURE);
        List<Setting> settings = List.of(
                plain,
                plain.measure(MEASURE - 30),
                Setting.ragged(true, SIZE, MEASURE),
                Setting.ragged(false, SIZE - 1, MEASURE),
                new Setting(false, SIZE, MEASURE, true, Setting.Hyphenation.NONE),
                new Setting(false, SIZE, MEASURE, false, Setting.Hyphenation.FREE));
        List<List<Inline>> contents = List.of(
                List.of(text(1, LONG + LONG, Style.REGULAR)),
                List.of(text(1, LONG + LONG, Style.ITALIC)),
                List.of(text(1, LONG, Style.REGULAR), text(2, LONG, Style.REGULAR)),
                List.of(text(1, LONG, Style.REGULAR), text(2, LONG, Style.BOLD)));

        for (int round = 0; round < 2; round++) {
            for (Setting setting : settings) {
                for (List<Inline> content : contents) {
                    assertThat(setter(memory, new Diagnostics()).lines(content, setting))
                            .isEqualTo(
                                    setter(new LineMemory(), new Diagnostics()).lines(content, setting));
                }
            }
        }
    }

    @Test
    void tellsBalancedLinesFromOthers() {
        List<Inline> title = List.of(text(1, LONG, Style.REGULAR));
        List<Line> plain = set(title, memory);

        assertThat(setter(memory, new Diagnostics()).balanced(title, false, SIZE, MEASURE))
                .isNotEqualTo(plain);
    }

    @Test
    void leavesFootnotesToTheirOwnDocument() {
        Footnote one = new Footnote(5, leaf(6, "1"), List.of(), Nowhere.NOWHERE);
        Footnote two = new Footnote(7, leaf(8, "1"), List.of(), Nowhere.NOWHERE);

        assertThat(notes(set(List.of(text(1, LONG, Style.REGULAR), new FootnoteMark(leaf(2, "1"), one)), memory)))
                .containsExactly(one);
        assertThat(notes(set(List.of(text(1, LONG, Style.REGULAR), new FootnoteMark(leaf(2, "1"), two)), memory)))
                .containsExactly(two);
    }

    @Test
    void reportsAMissingGlyphEachTime() {
        List<Inline> content = List.of(text(1, "Hej 漢", Style.REGULAR));
        for (int round = 0; round < 2; round++) {
            Diagnostics found = new Diagnostics();
            setter(memory, found).lines(content, false, SIZE, MEASURE);

            assertThat(found.list()).hasSize(1);
        }
    }

    @Test
    void forgetsWhatIsNotAskedForAgain() {
        List<Stretch> often = part("ofta");
        List<Stretch> once = part("en gång");
        keep(often);
        keep(once);
        for (int i = 0; i < 3_000; i++) {
            keep(part(i + LONG.repeat(10)));
            assertThat(recall(often)).isNotNull();
        }

        assertThat(recall(once)).isNull();
    }

    private void keep(List<Stretch> part) {
        memory.keep(key(part), part, List.of());
    }

    private @Nullable List<Line> recall(List<Stretch> part) {
        return memory.recall(key(part), part);
    }

    private static LineMemory.Key key(List<Stretch> part) {
        return new LineMemory.Key(part, Setting.ragged(false, SIZE, MEASURE), false);
    }

    private static List<Stretch> part(String text) {
        return List.of(new Stretch(1, text, Typeface.SANS.face(false, false), SIZE, 0, null, Nowhere.NOWHERE));
    }

    private static List<Line> set(List<Inline> content, LineMemory memory) {
        return setter(memory, new Diagnostics()).lines(content, false, SIZE, MEASURE);
    }

    private static LineSetter setter(LineMemory memory, Diagnostics found) {
        return new LineSetter(Typeface.SANS, memory, found);
    }

    private static List<Footnote> notes(List<Line> lines) {
        List<Footnote> notes = new ArrayList<>();
        lines.forEach(line -> notes.addAll(line.notes()));
        return notes;
    }

    private static Text text(int id, String text, Style style) {
        return new Text(leaf(id, text), style);
    }

    private static Leaf leaf(int id, String text) {
        return new Leaf(id, text, Nowhere.NOWHERE);
    }
}
