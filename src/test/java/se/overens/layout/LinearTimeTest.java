package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.document.TableRow;
import se.overens.document.TableRow.Kind;
import se.overens.document.Theme;

/** Ten times as much takes about ten times as long: what grew with the square would take a hundred times. */
@Tag("once")
class LinearTimeTest {
    /** Twice and a half what is due, for collections of garbage and a machine with other work. */
    private static final double MOST = 25;

    private static final String PROSE =
            "Familjecentralen är en mötesplats för barn och föräldrar i kommunen, med förebyggande socialtjänst. ";

    @Test
    void setsALongParagraphInTimeThatGrowsWithIt() {
        assertLinear(300, size -> new Paper().paragraph(PROSE.repeat(size)));
    }

    @Test
    void setsManyBlocksInTimeThatGrowsWithThem() {
        assertLinear(80, size -> {
            Paper paper = new Paper();
            for (int i = 0; i < size; i++) {
                paper.heading("Rubrik").paragraph(PROSE).bullets("ett", "två");
                paper.add(paper.p(paper.text(PROSE), paper.note(PROSE)));
            }
            return paper;
        });
    }

    @Test
    void setsALongTableInTimeThatGrowsWithIt() {
        assertLinear(300, size -> {
            Paper paper = new Paper();
            TableRow[] rows = new TableRow[size];
            for (int i = 0; i < size; i++) {
                rows[i] = paper.row(i == 0 ? Kind.HEADER : Kind.BODY, PROSE, "12,50", String.valueOf(i));
            }
            return paper.table("Ytor", rows);
        });
    }

    @Test
    void setsALongNoteInTimeThatGrowsWithIt() {
        assertLinear(300, size -> {
            Paper paper = new Paper();
            return paper.add(paper.p(paper.text(PROSE), paper.note(PROSE.repeat(size))));
        });
    }

    private static void assertLinear(int size, IntFunction<Paper> papers) {
        time(papers.apply(10 * size));
        double small = time(papers.apply(size));
        double large = time(papers.apply(10 * size));
        assertThat(large / small).as("%.1f ms, %.1f ms", small, large).isLessThan(MOST);
    }

    /** The least time of three that this thread works for, in milliseconds. */
    private static double time(Paper paper) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(paper.print(Theme.SANS).pages()).isNotEmpty();
            least = Math.min(least, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e6);
        }
        return least;
    }
}
