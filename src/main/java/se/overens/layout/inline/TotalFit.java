package se.overens.layout.inline;

import java.util.Arrays;
import se.overens.layout.inline.Setting.Hyphenation;

/**
 * The breaks that make the best paragraph as a whole: the least sum of what each line costs (D. E. Knuth and M. F. Plass,
 * Breaking Paragraphs into Lines, 1981).
 *
 * <p>For each break the best way to it is kept; only the breaks that a line can reach back to are looked at, so that the
 * time grows with the length of the text. With a ragged edge a line costs the square of what it is short by; a justified
 * one by how far its spaces are stretched or shrunk.
 */
final class TotalFit {
    /** Sums of widths are inexact by less than this, in points. */
    static final double SLACK = 1e-6;

    /** A line that is short by all of the measure. */
    private static final double EMPTY = 10_000;

    /** Each line costs something, so that a paragraph is not longer than it must be. */
    private static final double LINE = 10;

    private static final double EXPLICIT_HYPHEN = 40;
    private static final double SPARING_JOINT = 300;
    private static final double SPARING_SYLLABLE = 800;
    private static final double FREE_JOINT = 10;
    private static final double FREE_SYLLABLE = 25;
    private static final double SECOND_HYPHEN = 1_500;
    private static final double LAST_DIVIDED = 100_000;
    private static final double SHORT_LAST = 3_000;
    private static final double EMERGENCY = 100_000;

    /** A single character may be wider than the measure; nothing else ever is. */
    private static final double OVERFULL = 1e12;

    /** The share of the measure that a ragged line may be short by before words are divided. */
    private static final double POOR = 0.16;

    /** The least width of a last line, in ems: more than any indent that the next paragraph may begin with. */
    private static final double LAST_LINE = 3;

    /** What a space may grow and shrink by in a justified line, as a share of it. */
    private static final double STRETCH = 0.5;

    private static final double SHRINK = 0.2;

    private final MeasuredText text;
    private final Setting setting;
    private final Breaks breaks;
    private final boolean balanced;
    /** For each break, in points: where a line that begins there begins, one that ends there ends, and with what. */
    private final double[] starts;

    private final double[] ends;
    private final double[] hyphens;
    private final double[] best;
    private final int[] previous;

    private TotalFit(MeasuredText text, Setting setting, Breaks breaks, boolean balanced) {
        this.text = text;
        this.setting = setting;
        this.breaks = breaks;
        this.balanced = balanced;
        int count = breaks.count();
        this.starts = new double[count + 1];
        this.ends = new double[count];
        this.hyphens = new double[count];
        for (int i = 0; i < count; i++) {
            int offset = breaks.offset(i);
            int visible = text.visibleEnd(0, offset);
            starts[i + 1] = offset < text.length() ? text.left(offset) : 0;
            ends[i] = visible == 0 ? 0 : text.right(visible - 1);
            hyphens[i] = breaks.paintsHyphen(i) ? text.hyphenWidth(offset) : 0;
        }
        starts[0] = text.length() == 0 ? 0 : text.left(0);
        this.best = new double[count];
        this.previous = new int[count];
        Arrays.fill(best, Double.MAX_VALUE);
    }

    /**
     * The chosen breaks, as indexes into {@code breaks}; the last is the end of the text.
     *
     * @param balanced true for as few lines as possible, all about as wide, as in a heading
     */
    static int[] choose(MeasuredText text, Setting setting, Breaks breaks, boolean balanced) {
        return new TotalFit(text, setting, breaks, balanced).choose();
    }

    private int[] choose() {
        int oldest = -1;
        for (int to = 0; to < best.length; to++) {
            oldest = reach(oldest, to);
        }
        int count = 0;
        for (int i = best.length - 1; i >= 0; i = previous[i]) {
            count++;
        }
        int[] chosen = new int[count];
        for (int i = best.length - 1; i >= 0; i = previous[i]) {
            chosen[--count] = i;
        }
        return chosen;
    }

    /** Finds the best way to a break; the result is the first break that a line to this or a later one can begin at. */
    private int reach(int oldest, int to) {
        int first = oldest;
        double room = setting.measure() + SLACK;
        for (int from = to - 1; from >= oldest; from--) {
            double width = width(from, to);
            double least = setting.justify() ? width - SHRINK * spaces(from, to) : width;
            if (least > room && from < to - 1) {
                // Lines that begin further back are wider still, to this break and to all later ones.
                first = from + 1;
                break;
            }
            double hyphen = hyphens[to];
            boolean fits = least + hyphen <= room;
            if (fits || from == to - 1) {
                take(from, to, width + hyphen, fits ? 0 : OVERFULL);
            }
        }
        return Math.max(-1, first);
    }

    private void take(int from, int to, double width, double extra) {
        double before = from < 0 ? 0 : best[from];
        double total = before + cost(from, to, width) + extra;
        if (total < best[to]) {
            best[to] = total;
            previous[to] = from;
        }
    }

    private double cost(int from, int to, double width) {
        boolean last = breaks.kind(to) == Breaks.END;
        boolean full = setting.justify() && (!last || width > setting.measure());
        double cost = last && !balanced ? lastLine(from, width) : full ? 0 : ragged(width);
        cost += full ? spread(from, to, width) : 0;
        cost += penalty(breaks.kind(to)) + (balanced ? EMPTY : LINE);
        if (from >= 0 && breaks.paintsHyphen(from) && breaks.paintsHyphen(to)) {
            cost += setting.hyphenation() == Hyphenation.FREE ? FREE_SYLLABLE : SECOND_HYPHEN;
        }
        return cost;
    }

    private double ragged(double width) {
        double share = Math.max(0, setting.measure() - width) / setting.measure();
        return EMPTY * share * share;
    }

    private double spread(int from, int to, double width) {
        double spaces = spaces(from, to);
        double gap = setting.measure() - width;
        double ratio = gap / Math.max(SLACK, spaces * (gap < 0 ? SHRINK : STRETCH));
        double badness = Math.min(EMPTY, 100 * Math.abs(ratio * ratio * ratio));
        return (LINE + badness) * (LINE + badness) / 100;
    }

    /** A last line is as short as it is, but not so short that the next paragraph seems to touch the line before it. */
    private double lastLine(int from, double width) {
        double cost = from >= 0 && isShort(setting, width) ? SHORT_LAST : 0;
        return from >= 0 && breaks.paintsHyphen(from) && isLastWord(from) ? cost + LAST_DIVIDED : cost;
    }

    private boolean isLastWord(int from) {
        return text.text().indexOf(' ', breaks.offset(from)) < 0;
    }

    private double penalty(byte kind) {
        return switch (kind) {
            case Breaks.HYPHEN, Breaks.SOFT -> EXPLICIT_HYPHEN;
            case Breaks.JOINT -> setting.hyphenation() == Hyphenation.FREE ? FREE_JOINT : SPARING_JOINT;
            case Breaks.SYLLABLE -> setting.hyphenation() == Hyphenation.FREE ? FREE_SYLLABLE : SPARING_SYLLABLE;
            case Breaks.EMERGENCY -> EMERGENCY;
            default -> 0;
        };
    }

    private double width(int from, int to) {
        return Math.max(0, ends[to] - starts[from + 1]);
    }

    /** The width of the spaces within a line, in points. */
    private double spaces(int from, int to) {
        return text.spaces(start(from), breaks.offset(to));
    }

    private int start(int from) {
        return from < 0 ? 0 : breaks.offset(from);
    }

    /** True if a line of the result is so bad that dividing words may help. */
    static boolean isPoor(MeasuredText text, Setting setting, Breaks breaks, int[] chosen) {
        for (int i = 0; i + 1 < chosen.length; i++) {
            int from = i == 0 ? 0 : breaks.offset(chosen[i - 1]);
            int to = breaks.offset(chosen[i]);
            double gap = setting.measure() - text.width(from, to);
            double good = setting.justify() ? STRETCH * text.spaces(from, to) : POOR * setting.measure();
            if (gap > good || breaks.kind(chosen[i]) == Breaks.EMERGENCY) {
                return true;
            }
        }
        int last = chosen.length - 1;
        return last > 0 && isShort(setting, text.width(breaks.offset(chosen[last - 1]), text.length()));
    }

    /** True for a last line that looks lost; in a narrow cell a single word does not. */
    private static boolean isShort(Setting setting, double width) {
        return setting.hyphenation() != Hyphenation.FREE && width < LAST_LINE * setting.size();
    }
}
