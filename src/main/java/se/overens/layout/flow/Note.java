package se.overens.layout.flow;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * A footnote as rows.
 *
 * @param rows its lines; a page may end between any two
 * @param origin the template's line
 */
public record Note(List<Row> rows, Location origin) {
    public Note {
        rows = List.copyOf(rows);
    }
}
