package se.overens.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page outside the text: artifacts, never part of the reading order, but for the logo,
 * which is a figure before the title.
 *
 * @param sender the organisation, at the upper left of every page
 * @param unit the part of the organisation, under the sender on the first page; empty for none
 * @param cooperation the line under that on the first page; empty for none
 * @param reference label and value pairs at the upper right, such as document type, date and case number
 * @param contact label and value pairs under the reference on the first page: who answers questions
 * @param footer the text at the lower left
 * @param addresses label and value pairs in the footer of the first page, instead of the text
 * @param pageNumber the pattern of the page number, with {@code {n}} and {@code {total}}
 * @param logo stands above the sender on the first page, or null
 * @param mark such as "UTKAST", on every page; empty for none
 */
public record Furniture(
        String sender,
        String unit,
        String cooperation,
        List<Reference> reference,
        List<Reference> contact,
        String footer,
        List<Reference> addresses,
        String pageNumber,
        @Nullable Logo logo,
        String mark) {
    private static final int ADDRESS_COLUMNS = 4;

    public Furniture {
        reference = List.copyOf(reference);
        contact = List.copyOf(contact);
        addresses = List.copyOf(addresses);
    }

    /** How many columns the addresses stand in: two beside each other, else as many as there are pairs, at most four. */
    public int addressColumns() {
        int pairs = (addresses.size() + 1) / 2;
        return addresses.size() <= 2 ? addresses.size() : Math.min(ADDRESS_COLUMNS, pairs);
    }

    /**
     * A label and its value in the header.
     *
     * @param label such as "Diarienummer"; empty for a value that speaks for itself
     * @param value as it is painted
     */
    public record Reference(String label, String value) {}
}
