package se.overens.layout.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.overens.font.Face;

/**
 * The lines of paragraphs that have been set: the documents of a batch have most of them in common. Thread-safe.
 *
 * <p>What is kept is bounded: when {@link #ROOM} characters have been set, the memory begins anew, and takes over from the
 * last round what is asked for again.
 */
public final class LineMemory {
    /** UTF-16 units in each of the two rounds that are kept; with their lines some 15 MB. */
    private static final long ROOM = 500_000;

    private final AtomicLong used = new AtomicLong();
    private volatile Map<Key, List<Line>> recent = new ConcurrentHashMap<>();
    private volatile Map<Key, List<Line>> old = Map.of();

    /** True if the lines of {@code part} can be kept: each of its leaves is another, and none is the mark of a footnote. */
    static boolean holds(List<Stretch> part) {
        for (int i = 0; i < part.size(); i++) {
            if (part.get(i).note() != null
                    || i > 0 && part.get(i).leaf() <= part.get(i - 1).leaf()) {
                return false;
            }
        }
        return true;
    }

    /** The lines of {@code part} as they were set before, with the leaves of this one; null if they were not. */
    @Nullable
    List<Line> recall(Key key, List<Stretch> part) {
        List<Line> kept = recent.get(key);
        if (kept == null) {
            kept = old.get(key);
            if (kept == null) {
                return null;
            }
            keep(key, kept);
        }
        return withLeaves(kept, part);
    }

    /** Keeps the lines of {@code part}, which it {@linkplain #holds can hold}. */
    void keep(Key key, List<Stretch> part, List<Line> lines) {
        keep(key, withIndexes(lines, part));
    }

    private void keep(Key key, List<Line> lines) {
        if (used.addAndGet(key.length()) > ROOM) {
            old = recent;
            recent = new ConcurrentHashMap<>();
            used.set(key.length());
        }
        recent.put(key, lines);
    }

    /** The lines with the index of its stretch in each run in place of the leaf. */
    private static List<Line> withIndexes(List<Line> lines, List<Stretch> part) {
        List<Line> kept = new ArrayList<>(lines.size());
        int stretch = 0;
        for (Line line : lines) {
            List<Run> runs = new ArrayList<>(line.runs().size());
            for (Run run : line.runs()) {
                while (part.get(stretch).leaf() != run.leaf()) {
                    stretch++;
                }
                runs.add(run.leaf(stretch));
            }
            kept.add(new Line(runs, List.of(), line.width(), line.endsInWord()));
        }
        return kept;
    }

    private static List<Line> withLeaves(List<Line> kept, List<Stretch> part) {
        List<Line> lines = new ArrayList<>(kept.size());
        for (Line line : kept) {
            List<Run> runs = new ArrayList<>(line.runs().size());
            for (Run run : line.runs()) {
                runs.add(run.leaf(part.get(run.leaf()).leaf()));
            }
            lines.add(new Line(runs, List.of(), line.width(), line.endsInWord()));
        }
        return lines;
    }

    /** What the lines of a paragraph follow from: its texts, their fonts, and how they are set. */
    static final class Key {
        private final List<Stretch> part;
        private final Setting setting;
        private final boolean balanced;
        private final int hash;

        Key(List<Stretch> part, Setting setting, boolean balanced) {
            this.part = part;
            this.setting = setting;
            this.balanced = balanced;
            int sum = Double.hashCode(setting.measure()) + Double.hashCode(setting.size());
            for (Stretch stretch : part) {
                sum = 31 * sum + stretch.text().hashCode();
            }
            this.hash = sum;
        }

        int length() {
            int length = 0;
            for (Stretch stretch : part) {
                length += stretch.text().length();
            }
            return length;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && balanced == key.balanced
                    && isLike(setting, key.setting)
                    && areAlike(part, key.part);
        }

        private static boolean isLike(Setting one, Setting other) {
            return one.measure() == other.measure()
                    && one.size() == other.size()
                    && one.justify() == other.justify()
                    && one.hyphenation() == other.hyphenation();
        }

        private static boolean areAlike(List<Stretch> part, List<Stretch> other) {
            if (part.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < part.size(); i++) {
                Stretch one = part.get(i);
                Stretch two = other.get(i);
                Face face = one.face();
                if (face != two.face()
                        || one.size() != two.size()
                        || one.rise() != two.rise()
                        || !one.text().equals(two.text())) {
                    return false;
                }
            }
            return true;
        }
    }
}
