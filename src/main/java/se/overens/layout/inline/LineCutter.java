package se.overens.layout.inline;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.Footnote;

/** One line, cut out of the measured text. */
final class LineCutter {
    /** How much a space may grow by, as a share of it, before a line is rather left ragged. */
    private static final double MOST = 2.5;

    private final MeasuredText text;
    private final int from;
    private final int to;
    private final boolean hyphen;
    private final double wordSpace;
    private final double visible;
    private final double width;

    private LineCutter(MeasuredText text, int from, int to, boolean hyphen, double measure) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.hyphen = hyphen;
        this.visible = text.width(from, to);
        double natural = visible + (hyphen ? text.hyphenWidth(to) : 0);
        int spaces = measure == 0 ? 0 : spaces(from, text.visibleEnd(from, to));
        double each = spaces == 0 ? 0 : (measure - natural) / spaces;
        this.wordSpace = spaces == 0 || each > MOST * text.spaces(from, to) / spaces ? 0 : each;
        this.width = natural + wordSpace * spaces;
    }

    /**
     * The line that holds the characters from {@code from} to {@code to}.
     *
     * @param hyphen true if a hyphen is painted at its end
     * @param measure what a justified line is to fill, in points; 0 for a ragged one
     */
    static Line cut(MeasuredText text, int from, int to, boolean hyphen, double measure) {
        return new LineCutter(text, from, to, hyphen, measure).line();
    }

    /** What justification adds between two places, in points. */
    private double stretch(int start, int end) {
        return wordSpace == 0 ? 0 : wordSpace * spaces(start, end);
    }

    private int spaces(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += MeasuredText.isStretched(text.text().charAt(i)) ? 1 : 0;
        }
        return count;
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
        return !hyphen
                && to > 0
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
        int visibleEnd = text.visibleEnd(from, to);
        double shift = stretch(from, Math.min(start, visibleEnd));
        double x = Math.min(text.left(start) - text.left(from) + shift, width);
        double inner = stretch(Math.min(start, visibleEnd), Math.min(end, visibleEnd));
        double extent = Math.min(text.right(end - 1) - text.left(from), visible) + shift + inner - x;
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
                stretch.size(),
                wordSpace));
    }

    private String painted(int start, int end) {
        String all = text.text().substring(start, end);
        if (all.indexOf(MeasuredText.SOFT_HYPHEN) < 0 && !(hyphen && end == to)) {
            return all;
        }
        String bare = all.replace(String.valueOf(MeasuredText.SOFT_HYPHEN), "");
        return hyphen && end == to ? bare + MeasuredText.SOFT_HYPHEN : bare;
    }
}
