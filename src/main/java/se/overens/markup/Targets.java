package se.overens.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;

/**
 * What a document has to refer to and to list.
 *
 * <p>References may lead forwards, so a document that has any is read twice: the first round finds the targets, the
 * second one their numbers and leaves. Both give the leaves the same ids.
 */
final class Targets {
    private final Map<String, Target> byName = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private int leafCount;

    /**
     * A place with a name.
     *
     * @param noun what a reference calls it, such as "avsnitt"
     * @param number its number, or null
     * @param suffix what follows the number, such as " i bilaga 1"; mostly empty
     * @param words its words
     * @param leaf id of its first leaf
     */
    record Target(String noun, @Nullable String number, String suffix, String words, int leaf) {}

    /**
     * A heading or the title of a bilaga, for a table of contents.
     *
     * @param level from 1
     * @param attachment true for a bilaga
     * @param label its number or "Bilaga 1", or null
     * @param words its words
     * @param leaf id of its first leaf
     * @param origin the template line
     */
    record Heading(int level, boolean attachment, @Nullable String label, String words, int leaf, Location origin) {}

    /** Gives a place its name; false if another one has it. */
    boolean name(String name, Target target) {
        return byName.putIfAbsent(name, target) == null;
    }

    void list(Heading heading) {
        headings.add(heading);
    }

    /** The round has ended with this many leaves. */
    void end(int leaves) {
        leafCount = leaves;
    }

    @Nullable
    Target find(String name) {
        return byName.get(name);
    }

    Collection<String> names() {
        return byName.keySet();
    }

    List<Heading> headings() {
        return headings;
    }

    /** The number of leaves but for those of tables of contents. */
    int leafCount() {
        return leafCount;
    }
}
