package se.overens.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Furniture.Reference;
import se.overens.document.Logo;
import se.overens.document.Theme;
import se.overens.font.Typeface;

/**
 * How the papers of a workspace look.
 *
 * @param theme sizes and colours
 * @param typeface the fonts
 * @param stationery what is printed around the text
 */
public record Look(Theme theme, Typeface typeface, Stationery stationery) {
    /** Of a workspace that says nothing of it. */
    public static final Look PLAIN = new Look(Theme.SANS, Typeface.SANS, Stationery.PLAIN);

    /**
     * What is printed around the text of every paper.
     *
     * @param logo the sender's mark, or null
     * @param unit the part of the organisation that papers come from; empty for none
     * @param contact who answers questions, as label and value pairs
     * @param addresses as label and value pairs
     * @param pageNumber a pattern with {@code {n}} and {@code {total}}
     */
    public record Stationery(
            @Nullable Logo logo, String unit, List<Reference> contact, List<Reference> addresses, String pageNumber) {
        /** Of a workspace that says nothing of it. */
        public static final Stationery PLAIN = new Stationery(null, "", List.of(), List.of(), "{n} ({total})");

        public Stationery {
            contact = List.copyOf(contact);
            addresses = List.copyOf(addresses);
        }
    }
}
