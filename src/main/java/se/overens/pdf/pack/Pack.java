package se.overens.pdf.pack;

import java.util.List;
import se.overens.pdf.Conformance;

/**
 * A finished pack.
 *
 * @param bytes the whole PDF; not copied, so treat it as read-only
 * @param pages how many pages it has
 * @param conformance what it claims of itself
 * @param archivePart the part of PDF/A that it claims: 2, or 3 with files in it
 * @param entries where each part stands, in order
 */
public record Pack(byte[] bytes, int pages, Conformance conformance, int archivePart, List<Bound> entries) {
    public Pack {
        entries = List.copyOf(entries);
    }

    /** The standards that it claims, such as {@code PDF/A-2a} and {@code PDF/UA-1}. */
    public List<String> claims() {
        return conformance.claims(archivePart);
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
