package se.overens.docx;

import java.util.List;
import se.overens.document.Block;
import se.overens.document.Leaf;
import se.overens.document.Leaves;
import se.overens.document.TableGrid;
import se.overens.document.Theme;

/**
 * What Word is told of the pages, because it does not measure as we do.
 *
 * @param theme sizes and colours
 * @param family the name of the font family, as Word knows it
 * @param pages how many the document has
 * @param tables the columns of each table, in reading order
 */
public record Measures(Theme theme, String family, int pages, List<TableGrid> tables) {
    /** Room for a line as a share of its type size. */
    private static final double LEAST_LINE = 1.15;

    /** The mean width of a letter in running text, in ems: the files of fonts are not read here. */
    private static final double LETTER = 0.5;

    /** The share of a line by which the estimate may be wrong. */
    private static final double DOUBT = 0.15;

    private static final double SERIF_LETTER = 0.44;

    public Measures {
        tables = List.copyOf(tables);
    }

    /** The width of the text, in points. */
    double measure() {
        return theme.page().width() - theme.page().left() - theme.page().right();
    }

    /** Half the distance between two lines, in points. */
    double step() {
        return theme.leading() / 2;
    }

    /** The height of a line of running text or of a heading, in whole steps as on the pages, in points. */
    double line(double size) {
        double steps = Math.ceil(size * LEAST_LINE / step() - 1e-9) * step();
        return size <= theme.bodySize() ? Math.max(theme.leading(), steps) : steps;
    }

    /** About how many lines the words of a block fill when they run on: rather one too few. */
    int lines(Block block) {
        int letters = 0;
        for (Leaf leaf : Leaves.of(block)) {
            letters += leaf.text().length();
        }
        double width = letters * (theme.serif() ? SERIF_LETTER : LETTER) * theme.bodySize();
        return (int) Math.max(1, Math.ceil(width / measure() - DOUBT));
    }

    /** The size of the labels in a signature block and of addresses, in points. */
    double smallSize() {
        return 0.9 * theme.noteSize();
    }
}
