package se.overens.pdf.pack;

import org.jspecify.annotations.Nullable;

/**
 * A part of a pack where it stands.
 *
 * @param title what its bookmark says
 * @param destination the name under which other parts link to its first page; null if none does
 * @param stamp what is stamped on each of its pages before the page's number, such as "Ärende 5 · Bilaga 5.2"; null for pages
 *     that get no stamp
 * @param part the part
 */
public record PackEntry(
        String title,
        @Nullable String destination,
        @Nullable String stamp,
        PackPart part) {}
