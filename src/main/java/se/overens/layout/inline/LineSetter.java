package se.overens.layout.inline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.font.Face;
import se.overens.font.Typeface;
import se.overens.layout.inline.Setting.Hyphenation;

/** Running text as lines. */
public final class LineSetter {
    private final Typeface typeface;
    private final LineMemory memory;
    private final Diagnostics diagnostics;

    public LineSetter(Typeface typeface, LineMemory memory, Diagnostics diagnostics) {
        this.typeface = typeface;
        this.memory = memory;
        this.diagnostics = diagnostics;
    }

    /** What has been found. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The fonts that it sets in. */
    public Typeface typeface() {
        return typeface;
    }

    /**
     * The lines of {@code content} in {@code size} points, none wider than {@code measure} points.
     *
     * <p>A text without characters has no line, unless a footnote hangs on it.
     */
    public List<Line> lines(List<Inline> content, boolean bold, double size, double measure) {
        return lines(content, Setting.ragged(bold, size, measure));
    }

    /** The lines of {@code content}; a text without characters has no line, unless a footnote hangs on it. */
    public List<Line> lines(List<Inline> content, Setting setting) {
        List<Line> lines = new ArrayList<>();
        for (List<Stretch> part : StretchCollector.collect(content, typeface, setting.bold(), setting.size())) {
            set(part, setting, lines);
        }
        return lines;
    }

    /**
     * How wide {@code content} is in {@code size} points.
     *
     * @param syllables true to look for the places where words may be divided; otherwise the least width is that of words
     */
    public Extent extent(List<Inline> content, boolean bold, double size, boolean syllables) {
        Extent extent = Extent.NONE;
        for (List<Stretch> part : StretchCollector.collect(content, typeface, bold, size)) {
            MeasuredText text = MeasuredText.of(part, diagnostics);
            BitSet ends = Opportunities.in(text.text());
            ends.set(text.length());
            double words = widest(text, ends);
            double least = words;
            if (syllables) {
                ends.or(Words.divisions(text.text()).all());
                least = widest(text, ends);
            }
            extent = extent.or(new Extent(least, words, text.width(0, text.length())));
        }
        return extent;
    }

    private static double widest(MeasuredText text, BitSet ends) {
        double widest = 0;
        int from = 0;
        for (int to = ends.nextSetBit(0); to >= 0; to = ends.nextSetBit(to + 1)) {
            boolean divided =
                    to < text.length() && Character.isLetter(text.text().charAt(to - 1));
            widest = Math.max(widest, text.width(from, to) + (divided ? text.hyphenWidth(to) : 0));
            from = to;
        }
        return widest;
    }

    /** The lines of a single leaf. */
    public List<Line> lines(Leaf leaf, boolean bold, double size, double measure) {
        List<Line> lines = new ArrayList<>();
        Face face = typeface.face(bold, false);
        Stretch whole = new Stretch(leaf.id(), leaf.text(), face, size, 0, null, leaf.origin());
        set(List.of(whole), Setting.ragged(bold, size, measure), lines);
        return lines;
    }

    /** The lines of a text that is no part of the document's content. */
    public List<Line> artifact(String text, boolean bold, double size, double measure) {
        return lines(new Leaf(Run.NO_LEAF, text, Nowhere.NOWHERE), bold, size, measure);
    }

    /** The width of a leaf on a line without end, in points. */
    public double width(Leaf leaf, double size) {
        return lines(leaf, false, size, Double.MAX_VALUE).stream()
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }

    /** As few lines as {@link #lines(List, boolean, double, double)} makes, all about as wide. */
    public List<Line> balanced(List<Inline> content, boolean bold, double size, double measure) {
        List<Line> lines = new ArrayList<>();
        for (List<Stretch> part : StretchCollector.collect(content, typeface, bold, size)) {
            set(part, Setting.ragged(bold, size, measure), true, lines);
        }
        return lines;
    }

    private void set(List<Stretch> part, Setting setting, List<Line> lines) {
        set(part, setting, false, lines);
    }

    private void set(List<Stretch> part, Setting setting, boolean balanced, List<Line> lines) {
        if (!LineMemory.holds(part)) {
            setAnew(part, setting, balanced, lines);
            return;
        }
        LineMemory.Key key = new LineMemory.Key(part, setting, balanced);
        List<Line> kept = memory.recall(key, part);
        if (kept != null) {
            lines.addAll(kept);
            return;
        }
        int first = lines.size();
        if (setAnew(part, setting, balanced, lines)) {
            memory.keep(key, part, lines.subList(first, lines.size()));
        }
    }

    /** Sets a text that was not set before; false if it lacks glyphs. */
    private boolean setAnew(List<Stretch> part, Setting setting, boolean balanced, List<Line> lines) {
        MeasuredText text = MeasuredText.of(part, diagnostics);
        if (text.width(0, text.length()) <= setting.measure() + TotalFit.SLACK) {
            add(LineCutter.cut(text, 0, text.length(), false, 0), lines);
            return text.isWhole();
        }
        boolean free = setting.hyphenation() == Hyphenation.FREE;
        Breaks breaks = Breaks.of(text, setting.measure(), free);
        int[] chosen = TotalFit.choose(text, setting, breaks, balanced);
        if (setting.hyphenation() == Hyphenation.SPARING && TotalFit.isPoor(text, setting, breaks, chosen)) {
            breaks = Breaks.of(text, setting.measure(), true);
            chosen = TotalFit.choose(text, setting, breaks, balanced);
        }
        int from = 0;
        for (int k = 0; k < chosen.length; k++) {
            int to = breaks.offset(chosen[k]);
            boolean full = k + 1 < chosen.length || text.width(from, to) > setting.measure();
            double fill = setting.justify() && full ? setting.measure() : 0;
            add(LineCutter.cut(text, from, to, breaks.paintsHyphen(chosen[k]), fill), lines);
            from = to;
        }
        return text.isWhole();
    }

    private static void add(Line line, List<Line> lines) {
        if (!line.runs().isEmpty() || !line.notes().isEmpty()) {
            lines.add(line);
        }
    }
}
