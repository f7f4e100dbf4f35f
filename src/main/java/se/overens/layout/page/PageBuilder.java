package se.overens.layout.page;

import java.util.ArrayList;
import java.util.List;
import se.overens.layout.flow.Piece;
import se.overens.layout.flow.Piece.RulePiece;
import se.overens.layout.flow.Row;

/** A page that is being filled: text from the top, notes at the foot. */
final class PageBuilder {
    private final PageArea area;
    private final NoteRule rule;
    private final List<Placed> text = new ArrayList<>();
    private final List<Row> notes = new ArrayList<>();
    private double textHeight;
    private double noteHeight;
    private boolean used;

    PageBuilder(PageArea area, NoteRule rule) {
        this.area = area;
        this.rule = rule;
    }

    boolean hasText() {
        return used;
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    /** True if {@code chunk} and the rows of its notes fit on what is left of the page. */
    boolean hasRoom(List<Row> chunk, List<Row> more) {
        double height = textHeight + noteHeight + noteHeight(more);
        height += used ? 0 : chunk.get(0).repeatHeight();
        for (int i = 0; i < chunk.size(); i++) {
            height += (used || i > 0 ? chunk.get(i).gap() : 0) + chunk.get(i).height();
        }
        return Paginator.within(height, area.height());
    }

    boolean hasNoteRoom(Row note, double reserved) {
        return Paginator.within(textHeight + noteHeight + noteHeight(List.of(note)) + reserved, area.height());
    }

    void add(List<Row> chunk, List<Row> more) {
        for (Row row : used ? List.<Row>of() : chunk.get(0).repeat()) {
            place(row, area.top() + textHeight, text);
            textHeight += row.height();
        }
        for (Row row : chunk) {
            textHeight += used ? row.gap() : 0;
            place(row, area.top() + textHeight, text);
            textHeight += row.height();
            used = true;
        }
        more.forEach(this::addNote);
    }

    void addNote(Row row) {
        noteHeight += noteHeight(List.of(row));
        notes.add(row);
    }

    private double noteHeight(List<Row> more) {
        double height = notes.isEmpty() && !more.isEmpty() ? rule.height() : 0;
        for (int i = 0; i < more.size(); i++) {
            height += (notes.isEmpty() && i == 0 ? 0 : more.get(i).gap())
                    + more.get(i).height();
        }
        return height;
    }

    /** The text, then the rule and the notes above the lower edge of the area. */
    Sheet sheet() {
        List<Placed> all = new ArrayList<>(text);
        if (!notes.isEmpty()) {
            double y = area.bottom() - noteHeight + rule.above();
            all.add(new Placed(
                    new RulePiece(0, NoteRule.THICKNESS / 2, rule.width(), NoteRule.THICKNESS, false), area.left(), y));
            y += NoteRule.THICKNESS + rule.below();
            for (int i = 0; i < notes.size(); i++) {
                y += i > 0 ? notes.get(i).gap() : 0;
                place(notes.get(i), y, all);
                y += notes.get(i).height();
            }
        }
        return new Sheet(all);
    }

    private void place(Row row, double y, List<Placed> pieces) {
        for (Piece piece : row.pieces()) {
            pieces.add(new Placed(piece, area.left(), y));
        }
    }
}
