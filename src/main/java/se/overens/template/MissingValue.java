package se.overens.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.SwedishNames;
import se.overens.diagnostic.ValuePath;

/**
 * A value that a draft lacks.
 *
 * @param path where it would lie in the data
 * @param name what it is called in Swedish, or its key
 * @param type the kind of record that it is, or that the items of the list are that it is; null for a plain value
 */
public record MissingValue(
        ValuePath path, String name, @Nullable Class<?> type) {
    /** Where variables come from. */
    private static final List<Class<?>> OWNERS = List.of(Municipality.class, Centre.class, RegionProfile.class);

    private static final String OPEN = "[FYLL I: ";
    private static final String CLOSE = "]";

    /** The component {@code key} of a record of {@code owner} at {@code path}. */
    static MissingValue component(ValuePath path, Class<?> owner, String key) {
        return new MissingValue(path.key(key), SwedishNames.of(owner, key), Records.type(owner, key));
    }

    /** A variable of a template, or what it lacks: named as the component of a file or a centre that it comes from. */
    static MissingValue variable(ValuePath path, String name) {
        for (Class<?> owner : OWNERS) {
            if (!SwedishNames.of(owner, name).equals(name)) {
                return new MissingValue(path, SwedishNames.of(owner, name), Records.type(owner, name));
            }
        }
        return new MissingValue(path, name, null);
    }

    /** The component {@code key} of this record, or an item of this list. */
    MissingValue step(String key) {
        if (key.equals(Need.EACH)) {
            return new MissingValue(path.item(0), name, type);
        }
        return type == null ? new MissingValue(path.key(key), key, null) : component(path, type, key);
    }

    /** What a draft prints in its place. */
    String placeholder() {
        return OPEN + name + CLOSE;
    }
}
