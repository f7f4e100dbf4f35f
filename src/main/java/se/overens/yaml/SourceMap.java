package se.overens.yaml;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;

/** From the path of each value to its place in a file. Not thread-safe while it is filled; afterwards it is. */
public final class SourceMap {
    private final SourceNode root = SourceNode.root();

    /** The value at {@code path}, a path of keys without dots; it is made if it is not there. */
    SourceNode node(ValuePath path) {
        SourceNode node = root;
        for (String key : path.text().isEmpty() ? new String[0] : path.text().split("\\.", -1)) {
            SourceNode child = node.child(key);
            node = child == null ? node.add(key, null) : child;
        }
        return node;
    }

    /** The place of the value at {@code path}, or null when no file gives it. */
    public @Nullable SourceSpan find(ValuePath path) {
        SourceNode node = root.find(path.text(), 0);
        Place place = node == null ? null : node.place();
        return place == null ? null : place.span();
    }

    /** The place of the value at {@code path}, or of the nearest mapping or list around it; null when there is none. */
    public @Nullable SourceSpan nearest(ValuePath path) {
        for (ValuePath at = path; ; at = at.parent()) {
            SourceSpan place = find(at);
            if (place != null || at.equals(ValuePath.ROOT)) {
                return place;
            }
        }
    }
}
