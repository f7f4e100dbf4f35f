package se.overens.layout.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.layout.flow.Keep;
import se.overens.layout.flow.Note;
import se.overens.layout.flow.Row;

/**
 * Rows to pages, first fit; linear in the number of rows.
 *
 * <p>Rows that stand together go on a page with all notes that they call, or move to the next page. Notes that are too
 * long even for a page of their rows alone begin on that page and go on at the foot of the next ones. Rows that are too
 * high together come apart at their weakest links. What fits nowhere is a finding.
 */
public final class Paginator {
    /** Sums of heights are inexact by less than this, in points. */
    private static final double SLACK = 1e-6;

    /** The share of a page that the rest of a note from the page before may not take while there is text to set. */
    private static final double TEXT_SHARE = 0.6;

    /** How many lines of a divided note stand at least on the page of its mark. */
    private static final int NOTE_LINES = 2;

    private final IntFunction<PageArea> areas;
    private final NoteRule rule;
    private final Diagnostics diagnostics;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<Row> carried = new ArrayDeque<>();
    private PageBuilder page;

    private Paginator(IntFunction<PageArea> areas, NoteRule rule, Diagnostics diagnostics) {
        this.areas = areas;
        this.rule = rule;
        this.diagnostics = diagnostics;
        this.page = new PageBuilder(areas.apply(0), rule);
    }

    /**
     * The pages of {@code rows}, at least one.
     *
     * @param areas where the text of page n stands, n counted from 0
     */
    public static List<Sheet> paginate(
            List<Row> rows, IntFunction<PageArea> areas, NoteRule rule, Diagnostics diagnostics) {
        Paginator paginator = new Paginator(areas, rule, diagnostics);
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            boolean ends = to == rows.size()
                    || rows.get(to - 1).keep() == Keep.FREE
                    || rows.get(to).fresh();
            if (ends) {
                paginator.place(rows.subList(from, to));
                from = to;
            }
        }
        return paginator.finish();
    }

    private List<Sheet> finish() {
        while (!carried.isEmpty()) {
            turn(0);
        }
        sheets.add(page.sheet());
        return sheets;
    }

    private void place(List<Row> chunk) {
        int block = blockWithoutCompany(chunk);
        if (block > 0) {
            place(chunk.subList(0, block));
            place(chunk.subList(block, chunk.size()));
            return;
        }
        double height = height(chunk);
        List<Row> notes = notes(chunk);
        if (chunk.get(0).fresh() && page.hasText()) {
            turn(height);
        }
        boolean oversize =
                height + notesHeight(notes) > areas.apply(sheets.size() + 1).height() + SLACK;
        if (fits(chunk, notes) || oversize && divideNotes(chunk, notes)) {
            return;
        }
        while (page.hasText() || page.hasNotes()) {
            turn(height);
            if (fits(chunk, notes)) {
                return;
            }
        }
        if (!divideNotes(chunk, notes)) {
            comeApart(chunk, notes);
        }
    }

    private boolean fits(List<Row> chunk, List<Row> notes) {
        if (!notes.isEmpty() && !carried.isEmpty() || !page.hasRoom(chunk, notes)) {
            return false;
        }
        page.add(chunk, notes);
        return true;
    }

    private boolean divideNotes(List<Row> chunk, List<Row> notes) {
        int least = Math.min(NOTE_LINES, notes.size());
        if (least == 0 || !carried.isEmpty() || !page.hasRoom(chunk, notes.subList(0, least))) {
            return false;
        }
        int count = least;
        while (count < notes.size() && page.hasRoom(chunk, notes.subList(0, count + 1))) {
            count++;
        }
        page.add(chunk, notes.subList(0, count));
        carried.addAll(notes.subList(count, notes.size()));
        return true;
    }

    private void comeApart(List<Row> chunk, List<Row> notes) {
        if (chunk.size() == 1) {
            Row row = chunk.get(0);
            boolean note = !notes.isEmpty() && page.hasRoom(chunk, List.of());
            Location origin = note ? row.notes().get(0).origin() : row.origin();
            diagnostics.add(
                    Diagnostic.of(Code.LAYOUT_FAILED, origin).label("high").hint("shorten"));
            return;
        }
        Keep weakest = chunk.subList(0, chunk.size() - 1).stream()
                .map(Row::keep)
                .min(Keep::compareTo)
                .orElse(Keep.FREE);
        boolean everywhere = !isBlockWhole(chunk);
        int from = 0;
        for (int to = 1; to <= chunk.size(); to++) {
            if (to == chunk.size() || everywhere || chunk.get(to - 1).keep() == weakest) {
                place(chunk.subList(from, to));
                from = to;
            }
        }
    }

    /**
     * Where the signature block at the end of {@code chunk} begins, if a page holds it but not one line more: then the text
     * before it flows on, rather than being torn apart to keep it company in vain. Else 0.
     */
    private int blockWithoutCompany(List<Row> chunk) {
        int first = firstOfBlock(chunk);
        boolean accompanied = first > 0 && chunk.get(first - 1).keep() == Keep.COMPANY;
        if (!accompanied || !isBlockWhole(chunk)) {
            return 0;
        }
        double room = areas.apply(sheets.size() + 1).height();
        return within(height(chunk.subList(first - 1, chunk.size())), room) ? 0 : first;
    }

    /** True if a page holds the signature block at the end of {@code chunk}; if none does, its company stays with it. */
    private boolean isBlockWhole(List<Row> chunk) {
        double room = areas.apply(sheets.size() + 1).height();
        return within(height(chunk.subList(firstOfBlock(chunk), chunk.size())), room);
    }

    private static int firstOfBlock(List<Row> chunk) {
        int first = chunk.size() - 1;
        while (first > 0 && chunk.get(first - 1).keep() == Keep.BLOCK) {
            first--;
        }
        return first;
    }

    /** Begins a page, on which {@code wanted} points of text are waiting. */
    private void turn(double wanted) {
        sheets.add(page.sheet());
        page = new PageBuilder(areas.apply(sheets.size()), rule);
        double reserved =
                Math.min(wanted, TEXT_SHARE * areas.apply(sheets.size()).height());
        while (!carried.isEmpty() && page.hasNoteRoom(carried.getFirst(), reserved)) {
            page.addNote(carried.removeFirst());
        }
    }

    private static List<Row> notes(List<Row> chunk) {
        List<Row> rows = new ArrayList<>();
        for (Row row : chunk) {
            for (Note note : row.notes()) {
                rows.addAll(note.rows());
            }
        }
        return rows;
    }

    private double notesHeight(List<Row> notes) {
        return notes.isEmpty()
                ? 0
                : rule.height()
                        + notes.stream()
                                .mapToDouble(row -> row.gap() + row.height())
                                .sum();
    }

    private static double height(List<Row> chunk) {
        double height = chunk.get(0).repeatHeight() - chunk.get(0).gap();
        for (Row row : chunk) {
            height += row.gap() + row.height();
        }
        return height;
    }

    /** True if {@code sum} is no more than {@code room}. */
    static boolean within(double sum, double room) {
        return sum <= room + SLACK;
    }
}
