package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Block;
import se.overens.document.Document;
import se.overens.document.Table;
import se.overens.document.TableGrid;
import se.overens.document.Theme;
import se.overens.layout.inline.LineSetter;

/** The columns of a document's tables, for outputs that do not measure text. */
public final class TableGrids {
    private TableGrids() {}

    /** The columns of each table of a document that has been laid out, in reading order. */
    public static List<TableGrid> of(Document document, Theme theme, LineSetter setter) {
        List<TableGrid> grids = new ArrayList<>();
        double measure =
                theme.page().width() - theme.page().left() - theme.page().right();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                Rhythm rhythm = new Rhythm(theme, setter.typeface());
                NoteRows notes = new NoteRows(theme, rhythm, setter, measure);
                TableGrid grid =
                        new TableRows(theme, rhythm, setter, notes, setter.diagnostics()).columns(table, measure);
                if (grid != null) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }
}
