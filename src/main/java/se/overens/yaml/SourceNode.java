package se.overens.yaml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value of the data, where it stands, and the values in it. A workspace has hundreds of thousands, so that a value
 * knows its own step of the path only.
 */
final class SourceNode {
    private static final SourceNode[] NONE = new SourceNode[0];

    /** Null for an item of a list, whose step is its position. */
    private final @Nullable String key;

    private @Nullable Place place;
    private SourceNode[] children = NONE;
    private int count;

    private SourceNode(@Nullable String key, @Nullable Place place) {
        this.key = key;
        this.place = place;
    }

    /** The value under which all others lie. */
    static SourceNode root() {
        return new SourceNode("", null);
    }

    /** Makes room for {@code more} values in this one. */
    void expect(int more) {
        children = Arrays.copyOf(children, count + more);
    }

    /** A new value in this one, under {@code key}. */
    SourceNode add(String key, @Nullable Place at) {
        return append(new SourceNode(key, at));
    }

    /** A new value at the end of this list. */
    SourceNode addItem(Place at) {
        return append(new SourceNode(null, at));
    }

    private SourceNode append(SourceNode child) {
        if (count == children.length) {
            children = Arrays.copyOf(children, 2 * count + 1);
        }
        children[count++] = child;
        return child;
    }

    void place(Place at) {
        place = at;
    }

    @Nullable
    Place place() {
        return place;
    }

    boolean isItem() {
        return key == null;
    }

    /** Makes this value the same as {@code original}, which nothing is added to any more. */
    void share(SourceNode original) {
        place = original.place;
        children = original.children;
        count = original.count;
    }

    /** The value under {@code name} in this one, or null. */
    @Nullable
    SourceNode child(String name) {
        for (int i = 0; i < count; i++) {
            if (name.equals(children[i].key)) {
                return children[i];
            }
        }
        return null;
    }

    /** The value at the path {@code path} from {@code from} on, or null. A key may itself hold dots. */
    @Nullable
    SourceNode find(String path, int from) {
        if (from == path.length()) {
            return this;
        } else if (path.charAt(from) == '[') {
            int end = path.indexOf(']', from);
            int index = Integer.parseInt(path, from + 1, end, 10);
            return index < count ? children[index].find(path, end + 1) : null;
        }
        int start = path.charAt(from) == '.' ? from + 1 : from;
        for (int i = 0; i < count; i++) {
            String step = children[i].key;
            if (step != null && path.startsWith(step, start) && isEnd(path, start + step.length())) {
                SourceNode found = children[i].find(path, start + step.length());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isEnd(String path, int at) {
        return at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
    }
}
