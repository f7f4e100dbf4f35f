package se.overens.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;

/** From the path of each value to its place in a file. Filled while reading; not thread-safe until then. */
public final class SourceMap {
    private final Map<ValuePath, Supplier<SourceSpan>> places = new HashMap<>();
    /** Paths below which everything is inherited, with the paths that it was inherited from. */
    private final Map<ValuePath, ValuePath> aliases = new HashMap<>();

    /** Notes that the value at {@code path} stands at {@code place}. */
    public void put(ValuePath path, SourceSpan place) {
        places.put(path, () -> place);
    }

    /** Notes a place whose line is looked up only when it is asked for: most places never are. */
    void put(ValuePath path, Place place) {
        places.put(path, place::span);
    }

    /** Notes that the value at {@code path}, and all in it, is the one at {@code original}. */
    void alias(ValuePath path, ValuePath original) {
        aliases.put(path, original);
    }

    /** The place of the value at {@code path}, or null when no file gives it. */
    public @Nullable SourceSpan find(ValuePath path) {
        Supplier<SourceSpan> place = places.get(path);
        if (place != null) {
            return place.get();
        }
        for (ValuePath at = path; !at.equals(ValuePath.ROOT); at = at.parent()) {
            ValuePath original = aliases.get(at);
            if (original != null) {
                return find(new ValuePath(
                        original.text() + path.text().substring(at.text().length())));
            }
        }
        return null;
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
