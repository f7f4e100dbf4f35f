package se.overens.docx;

import java.util.List;
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

    /** The size of the labels in a signature block and of addresses, in points. */
    double smallSize() {
        return 0.9 * theme.noteSize();
    }
}
