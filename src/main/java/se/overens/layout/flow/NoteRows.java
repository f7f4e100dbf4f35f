package se.overens.layout.flow;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Footnote;
import se.overens.document.Theme;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.inline.Line;
import se.overens.layout.inline.LineSetter;
import se.overens.layout.inline.Run;
import se.overens.layout.inline.Setting;
import se.overens.layout.inline.Setting.Hyphenation;

/** Footnotes as rows: the number hangs before the text. */
final class NoteRows {
    /** The least room for the number, in ems of the note. */
    private static final double HANG = 1.4;

    /** The space before a note that follows another, in ems of the note. */
    private static final double BETWEEN = 0.25;

    private final Theme theme;
    private final Rhythm rhythm;
    private final LineSetter setter;
    private final double measure;

    NoteRows(Theme theme, Rhythm rhythm, LineSetter setter, double measure) {
        this.theme = theme;
        this.rhythm = rhythm;
        this.setter = setter;
        this.measure = measure;
    }

    /** The notes as rows; notes inside a note follow it. */
    List<Note> notes(List<Footnote> footnotes) {
        List<Note> notes = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            add(footnote, notes);
        }
        return notes;
    }

    private void add(Footnote footnote, List<Note> notes) {
        double size = theme.noteSize();
        List<Line> label = setter.lines(footnote.label(), false, size, measure / 2);
        double labelWidth = label.stream().mapToDouble(Line::width).max().orElse(0);
        double hang = Math.max(HANG * size, labelWidth + size / 2);
        Setting setting = new Setting(false, size, measure - hang, theme.justify(), Hyphenation.SPARING);
        List<Line> text = setter.lines(footnote.content(), setting);
        double height = rhythm.noteLine();
        double baseline = rhythm.centred(size, height);
        List<Row> rows = new ArrayList<>();
        List<Footnote> nested = new ArrayList<>();
        for (int i = 0; i < Math.max(label.size(), text.size()); i++) {
            List<Piece> pieces = new ArrayList<>();
            if (i < label.size()) {
                addRuns(label.get(i), 0, baseline, pieces);
            }
            if (i < text.size()) {
                addRuns(text.get(i), hang, baseline, pieces);
                nested.addAll(text.get(i).notes());
            }
            rows.add(new Row(
                    i == 0 ? BETWEEN * size : 0, height, pieces, List.of(), Keep.FREE, false, footnote.origin()));
        }
        if (!rows.isEmpty()) {
            notes.add(new Note(rows, footnote.origin()));
        }
        notes.addAll(notes(nested));
    }

    private void addRuns(Line line, double x, double baseline, List<Piece> pieces) {
        for (Run run : line.runs()) {
            pieces.add(new TextPiece(
                    run, x + run.x(), baseline - run.rise(), theme.colours().text()));
        }
    }
}
