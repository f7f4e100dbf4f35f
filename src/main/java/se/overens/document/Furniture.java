package se.overens.document;

import java.util.List;

/**
 * What stands on every page outside the text: artifacts, never part of the reading order.
 *
 * @param sender the organisation, at the upper left of every page
 * @param cooperation the line under it on the first page; empty for none
 * @param reference label and value pairs at the upper right, such as document type, date and case number
 * @param footer the text at the lower left
 * @param pageNumber the pattern of the page number, with {@code {n}} and {@code {total}}
 */
public record Furniture(
        String sender, String cooperation, List<Reference> reference, String footer, String pageNumber) {
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
