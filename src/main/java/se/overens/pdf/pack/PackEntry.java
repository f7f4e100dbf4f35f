package se.overens.pdf.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pack where it stands.
 *
 * @param title what its bookmark says
 * @param destinations the names under which other parts link to its first page
 * @param stamp what is stamped on each of its pages before the page's number, such as "Ärende 5 · Bilaga 5.2"; null for pages
 *     that get no stamp
 * @param part the part
 */
public record PackEntry(
        String title, List<String> destinations, @Nullable String stamp, PackPart part) {
    public PackEntry {
        destinations = List.copyOf(destinations);
    }

    /** A part with one name that others link to, or null. */
    public PackEntry(String title, @Nullable String destination, @Nullable String stamp, PackPart part) {
        this(title, destination == null ? List.of() : List.of(destination), stamp, part);
    }
}
