package se.overens.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page outside the text: artifacts, never part of the reading order, but for the logo,
 * which is a figure before the title.
 *
 * @param sender the organisation, at the upper left of every page
 * @param cooperation the line under it on the first page; empty for none
 * @param reference label and value pairs at the upper right, such as document type, date and case number
 * @param footer the text at the lower left
 * @param pageNumber the pattern of the page number, with {@code {n}} and {@code {total}}
 * @param logo stands above the sender on the first page, or null
 * @param mark such as "UTKAST", on every page; empty for none
 */
public record Furniture(
        String sender,
        String cooperation,
        List<Reference> reference,
        String footer,
        String pageNumber,
        @Nullable Logo logo,
        String mark) {
    public Furniture {
        reference = List.copyOf(reference);
    }

    /**
     * A label and its value in the header.
     *
     * @param label such as "Diarienummer"; empty for a value that speaks for itself
     * @param value as it is painted
     */
    public record Reference(String label, String value) {}
}
