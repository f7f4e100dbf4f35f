package se.overens.pdf.pack;

import java.util.List;

/**
 * A bookmark of a pack with the parts under it, such as an item of a meeting.
 *
 * @param title what the bookmark says; an empty one has no bookmark, and its parts stand where it would
 * @param entries its parts, in order
 */
public record PackItem(String title, List<PackEntry> entries) {
    public PackItem {
        entries = List.copyOf(entries);
    }
}
