package se.overens.layout.inline;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Footnote;

/** One line, cut out of the measured text. */
final class LineCutter {
    private final MeasuredText text;
    private final int from;
    private final int to;
    private final boolean hyphen;
    private final double visible;
    private final double width;

    private LineCutter(MeasuredText text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.hyphen = to < text.length() && to > from && text.text().charAt(to - 1) == MeasuredText.SOFT_HYPHEN;
        this.visible = text.width(from, to);
        this.width = visible + (hyphen ? text.hyphenWidth(to - 1) : 0);
    }

    /** The line that holds the characters from {@code from} to {@code to}. */
    static Line cut(MeasuredText text, int from, int to) {
        return new LineCutter(text, from, to).line();
    }

    private Line line() {
        List<Run> runs = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        List<Stretch> stretches = text.stretches();
        int first = from < text.length() ? text.stretchAt(from) : stretches.size();
        while (first > 0 && text.start(first - 1) >= from) {
            first--;
        }
        for (int k = first; k < stretches.size() && text.start(k) <= to; k++) {
            Footnote note = stretches.get(k).note();
            boolean begins = text.start(k) >= from && (text.start(k) < to || to == text.length());
            if (note != null && begins) {
                notes.add(note);
            }
            addRun(k, runs);
        }
        return new Line(runs, notes, width, endsInWord());
    }

    private boolean endsInWord() {
        return to > 0
                && to < text.length()
                && Character.isLetterOrDigit(text.text().charAt(to - 1))
                && Character.isLetterOrDigit(text.text().charAt(to));
    }

    private void addRun(int k, List<Run> runs) {
        int start = Math.max(from, text.start(k));
        int end = Math.min(to, text.start(k + 1));
        String painted = start < end ? painted(start, end) : "";
        if (painted.isEmpty()) {
            return;
        }
        Stretch stretch = text.stretches().get(k);
        int offset = text.start(k);
        double x = Math.min(text.left(start) - text.left(from), width);
        double extent = Math.min(text.right(end - 1) - text.left(from), visible) - x;
        if (hyphen && end == to) {
            extent = width - x;
        }
        runs.add(new Run(
                stretch.leaf(),
                start - offset,
                end - offset,
                painted,
                x,
                stretch.rise(),
                Math.max(0, extent),
                stretch.face(),
                stretch.size()));
    }

    private String painted(int start, int end) {
        String all = text.text().substring(start, end);
        if (all.indexOf(MeasuredText.SOFT_HYPHEN) < 0) {
            return all;
        }
        String bare = all.replace(String.valueOf(MeasuredText.SOFT_HYPHEN), "");
        return hyphen && end == to ? bare + MeasuredText.SOFT_HYPHEN : bare;
    }
}
