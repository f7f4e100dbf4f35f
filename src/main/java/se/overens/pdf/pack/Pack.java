package se.overens.pdf.pack;

import java.util.List;
import se.overens.pdf.Conformance;

/**
 * A finished pack.
 *
 * @param bytes the whole PDF; not copied, so treat it as read-only
 * @param pages how many pages it has
 * @param conformance what it claims of itself
 * @param entries where each part stands, in order
 */
public record Pack(byte[] bytes, int pages, Conformance conformance, List<Bound> entries) {
    public Pack {
        entries = List.copyOf(entries);
    }

    /**
     * A part that has been bound.
     *
     * @param firstPage its first page in the pack, from 1
     * @param pages how many it has
     * @param unstamped the pages of the pack that had no room for a stamp
     */
    public record Bound(int firstPage, int pages, List<Integer> unstamped) {
        public Bound {
            unstamped = List.copyOf(unstamped);
        }
    }
}
